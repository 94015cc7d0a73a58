/**
 * Takes one row at a time out of the enricher's rule tables, reads the sentences that belong to the table, and names
 * the rows that no sentence misses: `node tools/check-rules/check-rules.mjs [--sample N] [--only TEXT]`. Suites are the
 * `rows.fixture.ts` files of libs/enrichment. With `--sample`, N rows of each table, always the same. Exit code 1 when a
 * row is missed by none, or a sentence is misread to begin with.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listRows } from './list-rows.mjs';
import { SourceModules } from './source-modules.mjs';

const { values } = parseArgs({ options: { sample: { type: 'string' }, only: { type: 'string' } } });
const root = fileURLToPath(new URL('../..', import.meta.url));
const home = join(root, 'libs/enrichment');
const modules = new SourceModules(root);
const { findMisread, listRowCases } = modules.load(join(home, 'src/row-suite.fixture.ts'));

/** So many rows of a table are named. */
const longestList = 40;

let failed = false;
const fixtures = readdirSync(join(home, 'src'), { recursive: true }).filter((name) => name.endsWith('rows.fixture.ts'));
for (const fixture of fixtures.toSorted()) {
  const file = join(home, 'src', fixture);
  const count = modules.load(file).rowSuites.length;
  for (let index = 0; index < count; index++) check(file, index);
}
process.exitCode = failed ? 1 : 0;

function check(file, index) {
  const suite = modules.load(file).rowSuites[index];
  if (values.only !== undefined && !suite.table.includes(values.only)) return;
  const misread = findMisread(suite);
  const table = join(home, suite.table);
  const text = readFileSync(table, 'utf8');
  const cases = listRowCases(suite.cases).map((one) => ({ ...one, lower: one.sentence.toLowerCase() }));
  const rows = sample(listRows(table, text, suite).filter(({ text: word }) => suite.ignore?.test(word) !== true));
  const started = performance.now();
  const missedByNone =
    misread.length > 0 ? [] : rows.filter((row) => !isMissed(row, { file, index, table, text, cases }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${suite.table}: ${rows.length} rows, ${cases.length} sentences, ${missedByNone.length} rows missed by none, ${seconds} s`,
  );
  for (const line of misread) console.log(`  misread: ${line}`);
  for (const row of missedByNone.slice(0, longestList)) {
    console.log(`  line ${text.slice(0, row.start).split('\n').length}: ${row.text}`);
  }
  if (missedByNone.length > longestList) console.log(`  and ${missedByNone.length - longestList} more`);
  failed ||= misread.length > 0 || missedByNone.length > 0;
}

/** Every so manieth row, so that the sample is spread over the table. */
function sample(rows) {
  const wanted = Number(values.sample ?? rows.length);
  if (wanted >= rows.length) return rows;
  return Array.from({ length: wanted }, (_, at) => rows[Math.floor(((at + 0.5) * rows.length) / wanted)]);
}

/** Whether a sentence is read otherwise once the row is gone; those that hold its word are read first. */
function isMissed({ start, end, text: word, without: instead }, { file, index, table, text, cases }) {
  const without = text.slice(0, start) + instead + text.slice(end);
  const stem = word.toLowerCase().replace(/\W*$/u, '');
  const near = cases.filter(({ lower }) => lower.includes(stem));
  const far = cases.filter(({ lower }) => !lower.includes(stem));
  try {
    return modules.withText(table, without, file, ({ rowSuites }) => {
      const { read } = rowSuites[index];
      return [...near, ...far].some(({ sentence, language, reads }) => read(sentence, language) !== reads);
    });
  } catch {
    return true;
  }
}
