/**
 * Pages a second, from HTML text to the article, each extractor on a thread of its own with the others at rest, against the peers on the same pages; peak memory, and
 * the cost of pages of up to 10 MB.
 *
 *     npm run bench:extraction -w @dateline/bench -- [--pages N]
 */
import { extractArticle } from '@dateline/extraction';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPageCorpus } from './page-corpus.js';
import { PeerRunner } from './peer-runner.js';
import { peers } from './peers.js';

const now = new Date('2026-03-01T00:00:00Z');
const { values: options } = parseArgs({ options: { pages: { type: 'string', default: '200' } } });

const warmUpPages = 20;
const pagesPerTurn = 25;

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
measureGrowth();

async function compareSpeed(pages: readonly Page[]): Promise<void> {
  const names = ['Dateline', ...peers.map(({ name }) => name)];
  const runners = names.map((name) => ({ runner: new PeerRunner(name), milliseconds: 0, failed: 0 }));
  for (const { runner } of runners) for (const page of pages.slice(0, warmUpPages)) await runner.run(page);
  // Turns of some pages each: what else the machine does falls on all alike, what one leaves behind only on the next's first.
  for (let start = 0; start < pages.length; start += pagesPerTurn) {
    for (const entry of runners) {
      for (const page of pages.slice(start, start + pagesPerTurn)) {
        const { article, milliseconds } = await entry.runner.run(page);
        entry.milliseconds += milliseconds;
        if (article === undefined) entry.failed += 1;
      }
    }
  }
  for (const { runner } of runners) await runner.close();
  const own = runners[0]?.milliseconds ?? 0;
  const characters = pages.reduce((sum, page) => sum + page.html.length, 0);
  console.log(
    `${pages.length} pages of ${Math.round(characters / pages.length / 1000)} thousand characters on average\n`,
  );
  console.log(`${'extractor'.padEnd(30)} pages/s  ms/page  Dateline is  failed`);
  const print = (name: string, milliseconds: number, failed: number): void => {
    const cells = [
      ((1000 * pages.length) / milliseconds).toFixed(1).padStart(7),
      (milliseconds / pages.length).toFixed(1).padStart(8),
      `${(milliseconds / own).toFixed(1)}×`.padStart(12),
      String(failed).padStart(7),
    ];
    console.log(`${name.padEnd(30)} ${cells.join(' ')}`);
  };
  for (const { runner, milliseconds, failed } of runners) print(runner.name, milliseconds, failed);
  const python = timeTrafilatura(pages);
  if (python === undefined) console.log('trafilatura                    skipped: no python3 with trafilatura found');
  else print('trafilatura (Python)', python, 0);
  console.log(`\npeak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

function extract(html: string, url: string): void {
  extractArticle({ contentType: 'text/html', text: html }, { now, url });
}

/** Milliseconds for all pages, start of the interpreter excluded; undefined where trafilatura is not installed. */
function timeTrafilatura(pages: readonly Page[]): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const path = join(folder, 'pages.json');
    writeFileSync(path, JSON.stringify(pages.map((page) => page.html)));
    const script = `
import json, sys, time
import trafilatura
pages = json.load(open(sys.argv[1]))
for page in pages[:5]: trafilatura.bare_extraction(page, with_metadata=True)
start = time.perf_counter()
for page in pages: trafilatura.bare_extraction(page, with_metadata=True)
print((time.perf_counter() - start) * 1000)`;
    const python = process.env['PYTHON'] ?? 'python3';
    const run = spawnSync(python, ['-c', script, path], { encoding: 'utf8' });
    const milliseconds = Number.parseFloat(run.stdout.trim());
    return run.status === 0 && Number.isFinite(milliseconds) ? milliseconds : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Pages made of more and more of the same: time a megabyte must stay where it is. */
function measureGrowth(): void {
  const paragraph = (index: number): string =>
    `<div class="block block-${index % 7}"><p>The council met for the ${index}th time on <a href="/monday/${index}">Monday</a>, ` +
    `and nothing was decided, said the clerk, who had hoped for more.</p></div>\n`;
  console.log('\nsize      time     time a MB');
  for (const megabytes of [0.1, 0.3, 1, 3, 10]) {
    let html = '<html><head><title>The council meets</title></head><body><article>';
    for (let index = 0; html.length < megabytes * 1e6; index += 1) html += paragraph(index);
    extract(html, 'https://example.com/');
    const started = performance.now();
    extract(html, 'https://example.com/');
    const spent = performance.now() - started;
    console.log(
      `${`${megabytes} MB`.padEnd(8)} ${spent.toFixed(0).padStart(5)} ms ${(spent / megabytes).toFixed(0).padStart(7)} ms`,
    );
  }
}
