import { join } from 'node:path';
import nlp from 'compromise';
import type { Entity } from '@dateline/contracts';
import { defaultPasses, loadTransformer, OnnxRuntimeError, type EnrichmentPass } from '@dateline/enrichment';
import { enrichTextAsync } from './enrich-text.js';
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

/** Scores, and how many documents one second of processor time is enough for. */
export interface MeasuredNames {
  readonly scores: NameScores;
  readonly perCpuSecond: number;
}

export interface EntityScores {
  readonly documents: number;
  /** The tagger's entities, and the entities after all passes (places add those that it missed). */
  readonly dateline: MeasuredNames;
  readonly complete: MeasuredNames;
  /** The entities pass with the transformer; undefined where what runs it is not installed. */
  readonly transformer: MeasuredNames | undefined;
  readonly compromise: MeasuredNames;
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
export async function evaluateEntities(corporaDir: string): Promise<EntityScores | undefined> {
  const documents = readCorpus<NamedDocument>(join(corporaDir, 'ner/dev.jsonl.gz'));
  if (documents === undefined) return undefined;
  const all = defaultPasses();
  const own = all.filter(({ name }) => name === 'entities');
  const within = (passes: readonly EnrichmentPass[]) =>
    measureNames(documents, async (text) => listNames((await enrichTextAsync(text, passes)).entities));
  const transformer = await loadTransformerPass();
  return {
    documents: documents.length,
    dateline: await within(own),
    complete: await within(all.filter(({ name }) => name === 'entities' || name === 'places')),
    transformer: transformer && (await within([transformer])),
    compromise: await measureNames(documents, (text) => Promise.resolve(findByCompromise(text))),
  };
}

/** Some texts first: what is measured is a process that has been running for a while. */
const warmUp = 20;

async function measureNames(
  documents: readonly NamedDocument[],
  find: (text: string) => Promise<readonly LabeledName[]>,
): Promise<MeasuredNames> {
  for (const { text } of documents.slice(0, warmUp)) await find(text);
  const found = new Map<NamedDocument, readonly LabeledName[]>();
  const start = process.cpuUsage();
  for (const document of documents) found.set(document, await find(document.text));
  const { user, system } = process.cpuUsage(start);
  return {
    scores: scoreNames(documents, (document) => found.get(document) ?? []),
    perCpuSecond: (documents.length * 1e6) / (user + system),
  };
}

async function loadTransformerPass(): Promise<EnrichmentPass | undefined> {
  try {
    return defaultPasses([], await loadTransformer()).find(({ name }) => name === 'entities');
  } catch (error) {
    if (error instanceof OnnxRuntimeError) return undefined;
    throw error;
  }
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
export function formatEntityScores({ documents, dateline, complete, transformer, compromise }: EntityScores): string {
  const rows = [
    ['Dateline, entities pass', dateline],
    ['Dateline, all passes', complete],
    ...(transformer === undefined ? [] : [['Dateline, entities pass, transformer', transformer] as const]),
    ['compromise', compromise],
  ] as const;
  return [
    `### Entities: exact span and type on ${documents} newswire articles (precision / recall / F1)`,
    '',
    `| | ${nameTypes.join(' | ')} | articles per CPU second |`,
    `|---|${nameTypes.map(() => '---').join('|')}|---|`,
    ...rows.map(([name, { scores, perCpuSecond }]) => {
      const cells = nameTypes.map((type) => formatCounts(scores[type]));
      return `| ${[name, ...cells, perCpuSecond.toFixed(1)].join(' | ')} |`;
    }),
    ...(transformer === undefined ? ['', 'The transformer is skipped: onnxruntime-node not found.'] : []),
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
