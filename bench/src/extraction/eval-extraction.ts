/**
 * Scores extraction on the development pages, beside its peers in the same process
 * (each on a thread of its own, 20 s a page at most).
 *
 *     npm run eval:extraction -- [--worst N] [--no-peers] [--shipped] [--only ID] [--show] [--json FILE]
 *
 * A page is scored by the weights of the fold that has not seen its site, where `.cache/block-scorer` holds them (see
 * tools/train-block-scorer); `--shipped` scores with the shipped weights, which have seen every page.
 */
import { extractArticle } from '@dateline/extraction';
import type { BlockScorerWeights } from '@dateline/extraction/block-scoring';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openPageCorpus, type GoldPage, type PageCorpus } from './page-corpus.js';
import { PeerRunner } from './peer-runner.js';
import { peers } from './peers.js';
import { FieldScore, wrongFields, type FoundFields } from './score-fields.js';
import { countShingles, scoreShingles, type ShingleCounts } from './shingle-score.js';

/** The day that the development pages are read as if on. */
const now = new Date('2026-04-01T00:00:00Z');

interface Row {
  name: string;
  counts: ShingleCounts[];
  fields: FieldScore;
  failed: number;
  milliseconds: number;
}

interface PageResult {
  page: GoldPage;
  counts: ShingleCounts;
  wrong: string[];
  found: FoundFields;
}

const { values: options } = parseArgs({
  options: {
    worst: { type: 'string' },
    'no-peers': { type: 'boolean' },
    shipped: { type: 'boolean' },
    cache: { type: 'string' },
    only: { type: 'string' },
    show: { type: 'boolean' },
    json: { type: 'string' },
  },
});

const corpus = openPageCorpus();
if (corpus !== undefined) await evaluate(corpus);

async function evaluate({ pages, readHtml }: PageCorpus): Promise<void> {
  const weightsOf = options.shipped === true ? undefined : readFoldWeights();
  const wanted = options.only === undefined ? pages : pages.filter((page) => page.id === options.only);
  const own = newRow(weightsOf === undefined ? 'Dateline (shipped weights)' : 'Dateline (cross-validated)');
  const rows =
    options['no-peers'] === true ? [] : peers.map(({ name }) => ({ peer: new PeerRunner(name), row: newRow(name) }));
  const results: PageResult[] = [];
  for (const page of wanted) {
    const html = readHtml(page);
    const started = performance.now();
    const article = extractArticle(
      { contentType: 'text/html', text: html },
      { url: page.url, now, scorerWeights: weightsOf?.(page) },
    );
    own.milliseconds += performance.now() - started;
    const found = {
      title: article.headline,
      authors: article.bylines.map((byline) => byline.name),
      date: article.publishedAt?.value,
    };
    const counts = countShingles(page.body, article.text);
    own.counts.push(counts);
    own.fields.add(page, found);
    results.push({ page, counts, wrong: wrongFields(page, found), found });
    if (options.show === true) console.log(JSON.stringify(article, null, 1));
    for (const { peer, row } of rows) {
      const { article: peerArticle, milliseconds } = await peer.run({ html, url: page.url ?? 'https://example.com/' });
      row.milliseconds += milliseconds;
      if (peerArticle === undefined) row.failed += 1;
      row.counts.push(countShingles(page.body, peerArticle?.text ?? ''));
      row.fields.add(page, peerArticle ?? { authors: [] });
    }
  }
  for (const { peer } of rows) await peer.close();
  printTable([own, ...rows.map(({ row }) => row)]);
  if (options.worst !== undefined) printWorst(results, Number(options.worst));
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(results));
}

function newRow(name: string): Row {
  return { name, counts: [], fields: new FieldScore(), failed: 0, milliseconds: 0 };
}

/** Finds the weights that have not seen a page's site; undefined where no folds were trained. */
function readFoldWeights(): ((page: GoldPage) => BlockScorerWeights | undefined) | undefined {
  const folder = resolve(options.cache ?? join(import.meta.dirname, '../../../.cache/block-scorer'));
  const foldsPath = join(folder, 'folds.json');
  if (!existsSync(foldsPath)) {
    console.log(`no folds in ${folder}: the shipped weights, which have seen these pages, are used`);
    return undefined;
  }
  const folds = JSON.parse(readFileSync(foldsPath, 'utf8')) as Record<string, number>;
  const weights = new Map<number, BlockScorerWeights>();
  return (page) => {
    const fold = folds[page.id];
    if (fold === undefined) return undefined;
    const known = weights.get(fold);
    if (known !== undefined) return known;
    const read = JSON.parse(readFileSync(join(folder, 'weights', `fold-${fold}.json`), 'utf8')) as BlockScorerWeights;
    weights.set(fold, read);
    return read;
  };
}

function printTable(rows: readonly Row[]): void {
  const pages = rows[0]?.counts.length ?? 0;
  console.log(`${pages} pages; body by shingles of four tokens; title, author, no author and date in per cent\n`);
  console.log(`${'extractor'.padEnd(30)}    F1  prec.  recall  title  author  none  date  ms/page  failed`);
  for (const { name, counts, fields, failed, milliseconds } of rows) {
    const { f1, precision, recall } = scoreShingles(counts);
    const { title, author, noAuthor, date } = fields.summarize();
    const cells = [
      f1.toFixed(4),
      precision.toFixed(4),
      recall.toFixed(4).padStart(7),
      title.toFixed(1).padStart(6),
      author.toFixed(1).padStart(7),
      noAuthor.toFixed(0).padStart(5),
      date.toFixed(1).padStart(5),
      (milliseconds / Math.max(1, counts.length)).toFixed(1).padStart(8),
      String(failed).padStart(7),
    ];
    console.log(`${name.padEnd(30)}${cells.join(' ')}`);
  }
}

function printWorst(results: readonly PageResult[], count: number): void {
  const sorted = [...results].sort((left, right) => left.counts.hits - right.counts.hits);
  console.log(`\nthe ${count} worst pages by body: found share, wrongly taken, missed`);
  for (const { page, counts, wrong } of sorted.slice(0, count)) {
    const shares = [counts.hits, counts.extra, counts.missed].map((share) => share.toFixed(2)).join('  ');
    console.log(`${page.id}  ${shares}  ${wrong.join(',').padEnd(17)}  ${page.url ?? ''}`);
  }
  for (const field of ['title', 'author', 'date']) {
    console.log(`\nfirst ${count} pages with a wrong ${field}`);
    for (const { page, found } of results.filter(({ wrong }) => wrong.includes(field)).slice(0, count)) {
      const gold = { title: page.title, author: page.author, date: page.date }[field];
      const got = { title: found.title, author: found.authors, date: found.date }[field];
      console.log(`${page.id}  gold ${JSON.stringify(gold)}  found ${JSON.stringify(got)}`);
    }
  }
}
