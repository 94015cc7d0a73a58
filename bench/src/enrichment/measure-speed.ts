import nlp from 'compromise';
import { defaultPasses } from '@dateline/enrichment';
import { enrichText } from './enrich-text.js';
import { patterns } from './one-pattern-texts.js';

/** Documents per second: over all of them once, while the engine still compiles, and once it has compiled what it runs. */
export interface Speed {
  readonly first: number;
  readonly warm: number;
}

export interface SpeedScores {
  readonly documents: number;
  readonly characters: number;
  readonly dateline: Speed;
  readonly compromise: Speed;
  /** Seconds a megabyte of one pattern. */
  readonly patterns: readonly { readonly name: string; readonly seconds: number }[];
}

const warmRounds = 5;
const patternRounds = 3;
const patternLength = 1_000_000;

/**
 * Speed of the whole enricher, every pass on, and of compromise finding people, organisations and places, over the same
 * texts in the same process, text by text in turns; and of the enricher over a megabyte of each pattern. Of several
 * rounds the least time of each text counts: what else the machine does can only add to it.
 */
export function measureSpeed(texts: readonly string[]): SpeedScores {
  const passes = defaultPasses();
  const ours = (text: string): void => {
    enrichText(text, passes);
  };
  const theirs = (text: string): void => {
    const document = nlp(text);
    document.people().json({ offset: true });
    document.organizations().json({ offset: true });
    document.places().json({ offset: true });
  };
  const first = takeTurns(texts, ours, theirs, 1);
  const warm = takeTurns(texts, ours, theirs, warmRounds);
  const perSecond = (milliseconds: number): number => (1000 * texts.length) / milliseconds;
  return {
    documents: texts.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    dateline: { first: perSecond(first.ours), warm: perSecond(warm.ours) },
    compromise: { first: perSecond(first.theirs), warm: perSecond(warm.theirs) },
    patterns: patterns.map(({ name, unit, language = 'en' }) => {
      const text = unit.repeat(Math.ceil(patternLength / unit.length));
      const times = Array.from({ length: patternRounds }, () =>
        timeOf(() => {
          enrichText(text, passes, language);
        }),
      );
      return { name, seconds: Math.min(...times) / 1000 };
    }),
  };
}

/** Milliseconds that each takes for all texts, the sum of the least times of each text. */
function takeTurns(
  texts: readonly string[],
  ours: (text: string) => void,
  theirs: (text: string) => void,
  rounds: number,
): { ours: number; theirs: number } {
  const least = texts.map(() => ({ ours: Infinity, theirs: Infinity }));
  for (let round = 0; round < rounds; round++) {
    texts.forEach((text, index) => {
      const before = least[index] ?? { ours: Infinity, theirs: Infinity };
      least[index] = {
        ours: Math.min(
          before.ours,
          timeOf(() => {
            ours(text);
          }),
        ),
        theirs: Math.min(
          before.theirs,
          timeOf(() => {
            theirs(text);
          }),
        ),
      };
    });
  }
  return {
    ours: least.reduce((sum, { ours: time }) => sum + time, 0),
    theirs: least.reduce((sum, { theirs: time }) => sum + time, 0),
  };
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The speeds, their ratio, and the patterns' times, slowest first, as Markdown tables. */
export function formatSpeed(scores: SpeedScores): string {
  const { documents, characters, dateline, compromise } = scores;
  const row = (name: string, { first, warm }: Speed): string =>
    `| ${name} | ${first.toFixed(1)} | ${warm.toFixed(1)} |`;
  const ratio = { first: dateline.first / compromise.first, warm: dateline.warm / compromise.warm };
  return [
    `### Speed: ${documents} articles of ${Math.round(characters / documents)} characters, everything on`,
    '',
    '| documents per second | first time | warm |',
    '|---|---|---|',
    row('Dateline, all passes', dateline),
    row('compromise, entities only', compromise),
    row('ratio', ratio),
    '',
    `### Speed: a megabyte of one pattern, least of ${patternRounds}`,
    '',
    '| pattern | seconds |',
    '|---|---|',
    ...[...scores.patterns]
      .sort((left, right) => right.seconds - left.seconds)
      .map(({ name, seconds }) => `| ${name} | ${seconds.toFixed(2)} |`),
  ].join('\n');
}
