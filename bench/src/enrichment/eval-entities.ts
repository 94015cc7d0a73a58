import { join } from 'node:path';
import nlp from 'compromise';
import type { Entity } from '@dateline/contracts';
import { defaultPasses, type EnrichmentPass } from '@dateline/enrichment';
import { enrichText } from './enrich-text.js';
import { readCorpus } from './read-corpus.js';

type NameType = 'PER' | 'ORG' | 'LOC';

/** A name with its place and type; two names are equal when all three are. */
export interface LabeledName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

interface NamedDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly LabeledName[];
}

/** Counts of exact matches of span and type. */
export interface NameCounts {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

export type NameScores = Readonly<Record<NameType | 'all', NameCounts>>;

export interface EntityScores {
  readonly documents: number;
  /** The tagger's entities, and the entities after all passes (places add those that it missed). */
  readonly dateline: NameScores;
  readonly complete: NameScores;
  readonly compromise: NameScores;
}

const nameTypes: readonly (NameType | 'all')[] = ['all', 'PER', 'ORG', 'LOC'];
const typeNames: Readonly<Record<string, NameType>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  facility: 'LOC',
};
/** Mentions that are names; titles, pronouns and demonyms are none. */
const named = new Set(['name', 'surname', 'acronym', 'alias']);

/** Scores entities on `ner/dev`, beside compromise; undefined where the corpus is absent. */
export function evaluateEntities(corporaDir: string): EntityScores | undefined {
  const documents = readCorpus<NamedDocument>(join(corporaDir, 'ner/dev.jsonl.gz'));
  if (documents === undefined) return undefined;
  const all = defaultPasses();
  const own = all.filter(({ name }) => name === 'entities');
  const within = (passes: readonly EnrichmentPass[]) =>
    scoreNames(documents, ({ text }) => listNames(enrichText(text, passes).entities));
  return {
    documents: documents.length,
    dateline: within(own),
    complete: within(all.filter(({ name }) => name === 'entities' || name === 'places')),
    compromise: scoreNames(documents, ({ text }) => findByCompromise(text)),
  };
}

/** Exact span and type, over all documents. */
export function scoreNames<Document extends { readonly entities: readonly LabeledName[] }>(
  documents: readonly Document[],
  find: (document: Document) => readonly LabeledName[],
): NameScores {
  const counts = Object.fromEntries(nameTypes.map((type) => [type, { gold: 0, found: 0, right: 0 }])) as Record<
    NameType | 'all',
    { gold: number; found: number; right: number }
  >;
  const add = (type: string, field: keyof NameCounts): void => {
    counts.all[field]++;
    if (type === 'PER' || type === 'ORG' || type === 'LOC') counts[type][field]++;
  };
  for (const document of documents) {
    const gold = new Set(document.entities.map(keyOf));
    const found = new Map(find(document).map((name) => [keyOf(name), name]));
    for (const { type } of document.entities) add(type, 'gold');
    for (const [key, { type }] of found) {
      add(type, 'found');
      if (gold.has(key)) add(type, 'right');
    }
  }
  return counts;
}

/** A Markdown table of precision, recall and F1 in percent. */
export function formatEntityScores({ documents, dateline, complete, compromise }: EntityScores): string {
  const rows = [
    ['Dateline, entities pass', dateline],
    ['Dateline, all passes', complete],
    ['compromise', compromise],
  ] as const;
  return [
    `### Entities: exact span and type on ${documents} newswire articles (precision / recall / F1)`,
    '',
    `| | ${nameTypes.join(' | ')} |`,
    `|---|${nameTypes.map(() => '---').join('|')}|`,
    ...rows.map(([name, scores]) => `| ${name} | ${nameTypes.map((type) => formatCounts(scores[type])).join(' | ')} |`),
  ].join('\n');
}

/** F1 in percent. */
export function f1Of({ gold, found, right }: NameCounts): number {
  return gold + found === 0 ? 0 : (200 * right) / (gold + found);
}

function formatCounts(counts: NameCounts): string {
  const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  const { gold, found, right } = counts;
  return `${percent(right, found)} / ${percent(right, gold)} / **${f1Of(counts).toFixed(1)}**`;
}

function keyOf({ start, end, type }: LabeledName): string {
  return `${type}:${start}:${end}`;
}

/** The named mentions of entities as labelled spans. */
export function listNames(entities: readonly Entity[]): LabeledName[] {
  return entities.flatMap(({ type, mentions }) => {
    const label = typeNames[type];
    if (label === undefined) return [];
    return mentions.filter(({ kind }) => named.has(kind)).map(({ start, end }) => ({ start, end, type: label }));
  });
}

/** compromise's people, organisations and places, punctuation and possessives around them cut off. */
export function findByCompromise(text: string): LabeledName[] {
  const document = nlp(text);
  const views = [
    ['PER', document.people()],
    ['ORG', document.organizations()],
    ['LOC', document.places()],
  ] as const;
  return views.flatMap(([type, view]) => {
    const found = view.json({ offset: true }) as { offset: { start: number; length: number } }[];
    return found.map(({ offset }) => {
      const raw = text.slice(offset.start, offset.start + offset.length);
      const lead = /^[^\p{L}\p{N}]*/u.exec(raw)?.[0].length ?? 0;
      const body = raw.slice(lead).replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
      return { start: offset.start + lead, end: offset.start + lead + body.length, type };
    });
  });
}
