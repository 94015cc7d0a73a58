/**
 * Scores the enricher on the development data, beside compromise and chrono-node in the same run, and prints Markdown.
 * The data's folder is `--corpora FOLDER`, else DATELINE_CORPORA, else `../shared/corpora` beside the repository; what
 * is absent there is skipped, and said so. `--only entities,geo,…` runs a part.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateEntities, formatEntityScores } from './eval-entities.js';
import { evaluateEvents } from './eval-events.js';
import { evaluateGeo, formatGeoScores } from './eval-geo.js';
import { evaluateQuotes, type QuoteScores } from './eval-quotes.js';
import { evaluateStories } from './eval-stories.js';
import { evaluateTimes } from './eval-times.js';
import { formatSpeed, measureSpeed } from './measure-speed.js';
import { readCorpus } from './read-corpus.js';

const root = join(import.meta.dirname, '../../..');
const { values } = parseArgs({ options: { corpora: { type: 'string' }, only: { type: 'string' } } });
const corpora = values.corpora ?? process.env['DATELINE_CORPORA'] ?? join(root, '../shared/corpora');
const only = values.only?.split(',');

/** Each evaluation's report, or undefined where its data is absent. */
const evaluations: Readonly<
  Record<string, { data: string; report: () => string | undefined | Promise<string | undefined> }>
> = {
  entities: { data: 'ner/dev.jsonl.gz', report: reportEntities },
  geo: { data: 'geo/dev.jsonl.gz', report: reportGeo },
  quotes: { data: 'quotes/dev.jsonl.gz', report: reportQuotes },
  events: { data: 'events/dev.jsonl.gz', report: reportEvents },
  times: { data: 'data/times', report: reportTimes },
  stories: { data: 'stories/dev.jsonl.gz', report: reportStories },
  speed: { data: 'ner/dev.jsonl.gz', report: reportSpeed },
};

for (const [name, { data, report }] of Object.entries(evaluations)) {
  if (only !== undefined && !only.includes(name)) continue;
  console.log(`${(await report()) ?? `### ${name}: skipped: ${join(corpora, data)} not found`}\n`);
}

async function reportEntities(): Promise<string | undefined> {
  const scores = await evaluateEntities(corpora);
  return scores && formatEntityScores(scores);
}

function reportGeo(): string | undefined {
  const scores = evaluateGeo(corpora);
  return scores && formatGeoScores(scores);
}

function reportQuotes(): string | undefined {
  const scores = evaluateQuotes(corpora);
  if (scores === undefined) return undefined;
  const row = (name: string, { content, contentAnywhere, exact, speaker }: QuoteScores): string =>
    `| ${name} | ${content.f1.toFixed(1)} | ${contentAnywhere.f1.toFixed(1)} | ${exact.f1.toFixed(1)} | ${speaker.toFixed(1)} |`;
  return [
    `### Quotes: ${scores.dateline.documents} articles, ${scores.dateline.gold} attributions`,
    '',
    '| | content F1 | any content F1 | exact F1 | right speaker % |',
    '|---|---|---|---|---|',
    row('Dateline', scores.dateline),
    row('compromise', scores.compromise),
  ].join('\n');
}

function reportEvents(): string | undefined {
  const scores = evaluateEvents(corpora);
  if (scores === undefined) return undefined;
  const { sentences, precision, recall, f1, sourceCode, targetCode } = scores;
  const cells = [precision, recall, f1, sourceCode, targetCode].map((value) => value.toFixed(1));
  return [
    `### Events: PLOVER types on ${sentences} sentences`,
    '',
    '| precision | recall | F1 | source code % | target code % |',
    '|---|---|---|---|---|',
    `| ${cells.join(' | ')} |`,
  ].join('\n');
}

function reportTimes(): string {
  const rows = evaluateTimes().map(({ system, language, expressions, exactF1, overlapF1, type, value, right }) => {
    const cells = [exactF1, overlapF1, type, value, right].map((score) => score.toFixed(1));
    return `| ${system} | ${language} | ${expressions} | ${cells.join(' | ')} |`;
  });
  return [
    '### Times: own sets',
    '',
    '| system | language | expressions | exact F1 | overlap F1 | type % | value % | all right % |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function reportStories(): string | undefined {
  const scores = evaluateStories(corpora);
  if (scores === undefined) return undefined;
  const { articles, goldStories, foundStories, precision, recall, f1 } = scores;
  return [
    `### Stories: ${articles} articles, ${goldStories} stories`,
    '',
    '| stories found | B³ precision | B³ recall | B³ F1 |',
    '|---|---|---|---|',
    `| ${foundStories} | ${precision.toFixed(1)} | ${recall.toFixed(1)} | ${f1.toFixed(1)} |`,
  ].join('\n');
}

function reportSpeed(): string | undefined {
  const documents = readCorpus<{ readonly text: string }>(join(corpora, 'ner/dev.jsonl.gz'));
  return documents && formatSpeed(measureSpeed(documents.slice(0, 100).map(({ text }) => text)));
}
