import nlp from 'compromise';
import { defaultPasses } from '@dateline/enrichment';
import { enrichText } from './enrich-text.js';

export interface SpeedScores {
  readonly documents: number;
  readonly characters: number;
  /** Documents per second. */
  readonly dateline: number;
  readonly compromise: number;
}

/**
 * Documents per second of the whole enricher, every pass on, and of compromise finding people, organisations and
 * places, over the same texts in the same process; each goes over
 * them once before, and then the two take turns.
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
  for (const run of [ours, theirs]) texts.forEach(run);
  const spent = { ours: 0, theirs: 0 };
  for (const text of texts) {
    const start = performance.now();
    ours(text);
    const middle = performance.now();
    theirs(text);
    spent.ours += middle - start;
    spent.theirs += performance.now() - middle;
  }
  return {
    documents: texts.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    dateline: (1000 * texts.length) / spent.ours,
    compromise: (1000 * texts.length) / spent.theirs,
  };
}

/** The speeds and their ratio as a Markdown table. */
export function formatSpeed({ documents, characters, dateline, compromise }: SpeedScores): string {
  return [
    `### Speed: ${documents} articles of ${Math.round(characters / documents)} characters, everything on`,
    '',
    '| | documents per second |',
    '|---|---|',
    `| Dateline, all passes | ${dateline.toFixed(1)} |`,
    `| compromise, entities only | ${compromise.toFixed(1)} |`,
    `| ratio | ${(dateline / compromise).toFixed(1)} |`,
  ].join('\n');
}
