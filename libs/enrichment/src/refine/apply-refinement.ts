import type { EnrichedArticle, Entity, Mention, Topic } from '@dateline/contracts';
import type { Sentence } from '../text/analyzed-text.js';
import { topicVocabulary } from '../topics/load-topic-lexicon.js';
import { entityId } from '../who/entity-id.js';
import { normalizeName, normalizePersonName } from '../who/normalize-name.js';
import type { Refinement } from './refinement.js';

const modelConfidence = 0.7;
const maximumTopics = 8;
const maximumSummary = 600;
/** Of one name, so many places in the text are looked up at most. */
const maximumMentions = 50;

/** Fields that a refinement changed. */
export type RefinedField = 'entities' | 'summary' | 'topics';

/**
 * The article with what the model said and the text bears out: a mention must stand in the text letter for letter, a
 * sentence and a topic must exist. Wrong offsets are put right where the words are found, else the mention is dropped,
 * and with its last mention the entity. Nothing that the enricher found is removed.
 */
export function applyRefinement(
  article: EnrichedArticle,
  refinement: Refinement,
  sentences: readonly Sentence[],
): { article: EnrichedArticle; fields: RefinedField[] } {
  const fields: RefinedField[] = [];
  const entities = mergeEntities(article, refinement);
  if (entities !== undefined) fields.push('entities');
  const summarySpans = summaryOf(refinement, sentences);
  if (summarySpans.length > 0) fields.push('summary');
  const topics = mergeTopics(article.topics, refinement);
  if (topics !== undefined) fields.push('topics');
  return {
    fields,
    article: {
      ...article,
      ...(entities && { entities }),
      ...(topics && { topics }),
      ...(summarySpans.length > 0 && {
        summarySpans,
        summary: summarySpans.map(({ start, end }) => article.text.slice(start, end)).join(' '),
      }),
    },
  };
}

function mergeEntities(article: EnrichedArticle, { entities: said }: Refinement): Entity[] | undefined {
  const entities = [...article.entities];
  let changed = false;
  const taken = entities.flatMap(({ mentions }) => mentions);
  for (const { name, type, mentions } of said) {
    const known = entities.findIndex((entity) => namesOf(entity).has(name.toLowerCase()));
    const one = entities[known];
    if (one !== undefined) {
      if (one.type === type || one.confidence >= modelConfidence || isReferenced(article, one.id)) continue;
      entities[known] = { ...one, type, id: idOf(type, one.name), confidence: modelConfidence };
      changed = true;
      continue;
    }
    const located = locateMentions(article.text, mentions.length > 0 ? mentions : [{ text: name }]);
    const free = located.filter(({ start, end }) => !taken.some((other) => other.start < end && start < other.end));
    if (free.length === 0 || !article.text.includes(name)) continue;
    taken.push(...free);
    entities.push({
      id: idOf(type, name),
      type,
      name,
      aliases: [],
      roles: [],
      mentions: free,
      salience: 0,
      confidence: modelConfidence,
    });
    changed = true;
  }
  return changed ? entities : undefined;
}

/** The id that the enricher itself would give. */
function idOf(type: Entity['type'], name: string): string {
  return entityId(type, type === 'person' ? normalizePersonName(name) : normalizeName(name));
}

/** Whether another field speaks of the entity by its id, which holds its type. */
function isReferenced(article: EnrichedArticle, id: string): boolean {
  const { places, quotes, attributions, noComment, denials, events } = article;
  return JSON.stringify([places, quotes, attributions, noComment, denials, events]).includes(id);
}

function namesOf({ name, aliases, acronym }: Entity): ReadonlySet<string> {
  return new Set([name, ...aliases, ...(acronym === undefined ? [] : [acronym])].map((one) => one.toLowerCase()));
}

/** The mentions that stand in the text, each at its given place, else wherever the words stand alone. */
function locateMentions(text: string, said: readonly { text: string; start?: number | undefined }[]): Mention[] {
  const starts = new Map<number, Mention>();
  for (const { text: words, start } of said) {
    const given = start !== undefined && stands(text, words, start) ? [start] : findAll(text, words);
    for (const at of given) starts.set(at, { start: at, end: at + words.length, text: words, kind: 'name' });
  }
  const sorted = [...starts.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((mention, index) => index === 0 || mention.start >= (sorted[index - 1]?.end ?? 0));
}

function findAll(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < maximumMentions; at = text.indexOf(words, at + 1)) {
    if (stands(text, words, at)) found.push(at);
  }
  return found;
}

/** Whether the words stand there, not as a part of longer ones nor with half a character at an edge. */
function stands(text: string, words: string, at: number): boolean {
  if (text.slice(at, at + words.length) !== words || words.trim() !== words) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  const behind = text.slice(at + words.length, at + words.length + 2);
  return !/[\p{L}\p{N}\p{Cs}]$/u.test(before) && !/^[\p{L}\p{N}\p{M}\p{Cs}]/u.test(behind) && words.isWellFormed();
}

function summaryOf({ summary }: Refinement, sentences: readonly Sentence[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let length = 0;
  for (const number of [...new Set(summary)].sort((a, b) => a - b).slice(0, 3)) {
    const sentence = sentences[number];
    if (sentence === undefined) continue;
    length += sentence.end - sentence.start + 1;
    if (length <= maximumSummary) spans.push({ start: sentence.start, end: sentence.end });
  }
  return spans;
}

function mergeTopics(known: readonly Topic[], { topics: said }: Refinement): Topic[] | undefined {
  const byCode = new Map(known.map((topic) => [topic.code, topic] as const));
  let changed = false;
  for (const { code, score } of said) {
    const concept = topicVocabulary().get(code);
    if (concept === undefined || byCode.has(code)) continue;
    byCode.set(code, { code, name: concept.name, score: Math.min(score, modelConfidence), evidence: [] });
    changed = true;
  }
  if (!changed) return undefined;
  return [...byCode.values()].sort((a, b) => b.score - a.score).slice(0, maximumTopics);
}
