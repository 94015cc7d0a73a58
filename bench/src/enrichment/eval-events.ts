import { join } from 'node:path';
import { defaultPasses } from '@dateline/enrichment';
import type { NewsEvent } from '@dateline/contracts';
import { enrichText } from './enrich-text.js';
import { readCorpus } from './read-corpus.js';

interface GoldActor {
  readonly code?: string | null;
}

interface GoldEvent {
  readonly event: string;
  readonly source?: GoldActors;
  readonly target?: GoldActors;
}

/** A list, a single actor, or nothing: the data has all three. */
type GoldActors = readonly (GoldActor | null)[] | GoldActor | null;

interface EventSentence {
  readonly id: string;
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

export interface TypeScore {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

export interface EventScores {
  readonly sentences: number;
  /** Types by sentence as multisets, in percent. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly byType: ReadonlyMap<string, TypeScore>;
  /** Of events of the right type: the share whose gold source's, target's state code is among those found, in percent. */
  readonly sourceCode: number;
  readonly targetCode: number;
}

/** The older edition of the ontology has types that the present one joined. */
const renamed: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

/** Scores events on `events/dev.jsonl.gz` in `corporaDir`; `undefined` where the file is absent. */
export function evaluateEvents(corporaDir: string): EventScores | undefined {
  const sentences = readCorpus<EventSentence>(join(corporaDir, 'events/dev.jsonl.gz'));
  if (sentences === undefined) return undefined;
  const passes = defaultPasses();
  return scoreEvents(sentences, (text) => enrichText(text, passes).events);
}

/** Scores `find` over sentences; pure. */
export function scoreEvents(
  sentences: readonly EventSentence[],
  find: (text: string) => readonly NewsEvent[],
): EventScores {
  const byType = new Map<string, { gold: number; found: number; right: number }>();
  const tally = (type: string) => {
    const counts = byType.get(type) ?? { gold: 0, found: 0, right: 0 };
    byType.set(type, counts);
    return counts;
  };
  const actors = { source: { right: 0, all: 0 }, target: { right: 0, all: 0 } };
  for (const { text, events } of sentences) {
    const left = [...find(text)];
    for (const event of left) tally(event.type).found++;
    for (const gold of events) {
      const type = renamed[gold.event] ?? gold.event;
      tally(type).gold++;
      const index = left.findIndex((event) => event.type === type);
      const [match] = index === -1 ? [] : left.splice(index, 1);
      if (match === undefined) continue;
      tally(type).right++;
      addActors(actors.source, gold.source, match.sources);
      addActors(actors.target, gold.target, match.targets);
    }
  }
  const all = [...byType.values()];
  const sum = (field: keyof TypeScore): number => all.reduce((total, counts) => total + counts[field], 0);
  const precision = (100 * sum('right')) / Math.max(1, sum('found'));
  const recall = (100 * sum('right')) / Math.max(1, sum('gold'));
  return {
    sentences: sentences.length,
    precision,
    recall,
    f1: sum('right') === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    byType,
    sourceCode: share(actors.source),
    targetCode: share(actors.target),
  };
}

function addActors(
  counts: { right: number; all: number },
  gold: GoldActors | undefined,
  found: readonly { code?: string | undefined }[],
): void {
  const codes = [gold ?? []].flat().flatMap((actor) => (actor?.code ? [actor.code.slice(0, 3)] : []));
  if (codes.length === 0) return;
  counts.all++;
  if (found.some(({ code }) => code !== undefined && codes.includes(code.slice(0, 3)))) counts.right++;
}

function share({ right, all }: { right: number; all: number }): number {
  return (100 * right) / Math.max(1, all);
}
