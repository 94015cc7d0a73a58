/**
 * Pages a second, from HTML text to the article, each extractor on a thread of its own with the others at rest, against
 * the peers on the same pages; peak memory, and the cost of pages of up to 10 MB. Of all rounds the least time of each page counts,
 * so that what else the machine does matters less.
 *
 *     npm run bench:extraction -w @dateline/bench -- [--pages N] [--rounds N] [--python PATH]
 *
 * trafilatura is timed by the Python under `--python` or `DATELINE_PYTHON`, by default `python3`, where it has it.
 */
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { measureGrowth } from './measure-growth.js';
import { openPageCorpus } from './page-corpus.js';
import { PeerRunner } from './peer-runner.js';
import { peers } from './peers.js';
import { timeTrafilatura } from './time-trafilatura.js';

const now = new Date('2026-03-01T00:00:00Z');
const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
    python: { type: 'string', default: process.env['DATELINE_PYTHON'] ?? 'python3' },
  },
});
const rounds = Number(options.rounds);

const warmUpPages = 20;
const pagesPerTurn = 25;
/** Milliseconds in which the garbage collector of the last turn comes to its end. */
const restBetweenTurns = 200;

interface Page {
  html: string;
  url: string;
}

const corpus = openPageCorpus();
if (corpus !== undefined) {
  const pages = corpus.pages.slice(0, Number(options.pages)).map((page) => ({
    html: corpus.readHtml(page),
    url: page.url ?? 'https://example.com/',
  }));
  await compareSpeed(pages);
}
measureGrowth(now);

async function compareSpeed(pages: readonly Page[]): Promise<void> {
  const names = ['Dateline', ...peers.map(({ name }) => name)];
  const entries = names.map((name) => ({
    runner: new PeerRunner(name),
    leastTimes: pages.map(() => Infinity),
    failed: new Set<number>(),
  }));
  for (const { runner } of entries) for (const page of pages.slice(0, warmUpPages)) await runner.run(page);
  for (let round = 0; round < rounds; round += 1) {
    // Turns of some pages each, there and back: nobody always follows the one that leaves the most to be collected.
    const order = round % 2 === 0 ? entries : entries.toReversed();
    for (let start = 0; start < pages.length; start += pagesPerTurn) {
      for (const { runner, leastTimes, failed } of order) {
        await setTimeout(restBetweenTurns);
        for (const [offset, page] of pages.slice(start, start + pagesPerTurn).entries()) {
          const { article, milliseconds } = await runner.run(page);
          const index = start + offset;
          leastTimes[index] = Math.min(leastTimes[index] ?? Infinity, milliseconds);
          if (article === undefined) failed.add(index);
        }
      }
    }
  }
  for (const { runner } of entries) await runner.close();
  const characters = sum(pages.map((page) => page.html.length));
  console.log(
    `${pages.length} pages of ${Math.round(characters / pages.length / 1000)} thousand characters on average, ` +
      `least of ${rounds} rounds\n`,
  );
  console.log(`${'extractor'.padEnd(30)} pages/s  ms/page  Dateline is  failed`);
  const own = sum(entries[0]?.leastTimes ?? []);
  for (const { runner, leastTimes, failed } of entries) printRow(runner.name, { leastTimes, own, failed: failed.size });
  const python = timeTrafilatura(pages, { python: options.python, rounds, warmUpPages });
  if (python === undefined)
    console.log(`${'trafilatura'.padEnd(30)} not timed: no python with trafilatura (--python PATH)`);
  else printRow('trafilatura (Python)', { leastTimes: python, own, failed: 0 });
  console.log(`\npeak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

function printRow(
  name: string,
  { leastTimes, own, failed }: { leastTimes: readonly number[]; own: number; failed: number },
): void {
  const milliseconds = sum(leastTimes);
  const cells = [
    ((1000 * leastTimes.length) / milliseconds).toFixed(1).padStart(7),
    (milliseconds / leastTimes.length).toFixed(1).padStart(8),
    `${(milliseconds / own).toFixed(1)}×`.padStart(12),
    String(failed).padStart(7),
  ];
  console.log(`${name.padEnd(30)} ${cells.join(' ')}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
