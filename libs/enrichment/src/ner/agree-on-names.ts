import type { DocumentWords } from './document-words.js';
import { nameTypes, type NameType } from './labels.js';
import { readPlaceContext, readPrior } from './read-prior.js';
import type { TokenName } from './repair-names.js';
import type { SentenceView } from './sentence-view.js';
import { casing } from './word-traits.js';

/** A sentence with the names found in it. */
export interface NamedSentence {
  readonly view: SentenceView;
  readonly names: readonly TokenName[];
}

interface Votes {
  readonly weights: number[];
  readonly words: readonly string[];
  /** Whether what is known of the name before any text has been counted. */
  readonly prior: boolean;
}

/** A name must have won this much confidence somewhere to be looked for elsewhere. */
const sure = 1;
const fullNameVote = 1.5;
/** In the model's scale. */
const doubtfulMargin = 300;

/**
 * Makes a document agree with itself: a name has one type, the one its uses vote for; surnames follow full names; and
 * where a name that is sure elsewhere was overlooked, it is found. `scale` turns margins into votes.
 */
export function agreeOnNames(
  sentences: readonly NamedSentence[],
  document: DocumentWords,
  scale: number,
): NamedSentence[] {
  const votes = collectVotes(sentences, scale);
  const byFirst = new Map<string, Votes[]>();
  for (const entry of votes.values()) {
    const first = entry.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const list of byFirst.values()) list.sort((left, right) => right.words.length - left.words.length);
  return sentences.map(({ view, names }) => {
    const agreed = names.map((name) => {
      const entry = votes.get(textOf(view, name));
      const type = entry === undefined ? name.type : winner(entry).type;
      return type === name.type ? name : { ...name, type };
    });
    const firm = agreed.filter((name) => !isDoubtful(view, name, document));
    return { view, names: findOverlooked(view, firm, byFirst, document) };
  });
}

/** Bits of the lexicon's lists of given and family names. */
const personLists = 3;

/** "Gunmen opened fire": a lone first word of a sentence that no list of names holds, and that is named nowhere else. */
function isDoubtful(
  { words }: SentenceView,
  { first, last, type, margin }: TokenName,
  document: DocumentWords,
): boolean {
  const word = words[first];
  if (type !== 'PER' || last - first > 1 || word === undefined || !/^\p{L}+$/u.test(word.lowerText)) return false;
  const opens = words.slice(0, first).every(({ casing: kind }) => kind === casing.mark);
  return opens && margin < doubtfulMargin && (word.lists & personLists) === 0 && (document.look(word) & 2) === 0;
}

function collectVotes(sentences: readonly NamedSentence[], scale: number): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  const add = (words: readonly string[], type: NameType, weight: number): void => {
    const key = words.join(' ');
    let entry = votes.get(key);
    if (entry === undefined) votes.set(key, (entry = { weights: [0, 0, 0], words, prior: false }));
    const index = nameTypes.indexOf(type);
    entry.weights[index] = (entry.weights[index] ?? 0) + weight;
  };
  for (const { view, names } of sentences) {
    for (const name of names) {
      const words = wordsOf(view, name);
      const weight = Math.min(2, Math.max(0.1, name.margin / scale));
      add(words, name.type, weight);
      const place = name.type === 'ORG' ? 0 : readPlaceContext(view, name);
      if (place > 0) add(words, 'LOC', place);
      const known = readPrior(view, name);
      if (known !== undefined && !votes.get(words.join(' '))?.prior) {
        add(words, known.type, known.weight);
        votes.set(words.join(' '), { weights: votes.get(words.join(' '))?.weights ?? [0, 0, 0], words, prior: true });
      }
      const surname = words.at(-1);
      if (name.type === 'PER' && words.length > 1 && surname !== undefined && surname.length > 2) {
        add([surname], 'PER', fullNameVote * Math.min(1, weight));
      }
    }
  }
  return votes;
}

function winner({ weights }: Votes): { type: NameType; weight: number } {
  let best = 0;
  weights.forEach((weight, index) => {
    if (weight > (weights[best] ?? 0)) best = index;
  });
  return { type: nameTypes[best] ?? 'PER', weight: weights[best] ?? 0 };
}

function findOverlooked(
  view: SentenceView,
  names: readonly TokenName[],
  byFirst: ReadonlyMap<string, readonly Votes[]>,
  document: DocumentWords,
): TokenName[] {
  const taken = new Uint8Array(view.tokens.length);
  for (const { first, last } of names) taken.fill(1, first, last);
  const found: TokenName[] = [];
  for (let index = 0; index < view.tokens.length; index++) {
    if (taken[index] === 1) continue;
    const known = knownLength(view, index, taken);
    if (known > 0) {
      found.push({ first: index, last: index + known, type: 'ORG', margin: 0 });
      index += known - 1;
      continue;
    }
    const entry = (byFirst.get(view.tokens[index]?.text ?? '') ?? []).find((candidate) =>
      matches(view, index, candidate, taken),
    );
    if (entry === undefined) continue;
    const { type, weight } = winner(entry);
    const length = entry.words.length;
    if (weight < sure || (length === 1 && !standsAlone(view, index, document))) continue;
    found.push({ first: index, last: index + length, type, margin: 0 });
    index += length - 1;
  }
  return found.length === 0 ? [...names] : [...names, ...found].sort((left, right) => left.first - right.first);
}

/** Number of tokens of a listed organisation of several words, or an acronym, that begins at `index` and is in no name. */
function knownLength({ tokens, organizations }: SentenceView, index: number, taken: Uint8Array): number {
  const opening = organizations[index]?.position;
  if (opening === 1) return /^\p{Lu}{3,}$/u.test(tokens[index]?.text ?? '') ? 1 : 0;
  if (opening !== 2) return 0;
  let last = index + 1;
  while (organizations[last]?.position === 3) last++;
  return taken.subarray(index, last + 1).includes(1) ? 0 : last + 1 - index;
}

function matches({ tokens }: SentenceView, index: number, { words }: Votes, taken: Uint8Array): boolean {
  return words.every((word, offset) => tokens[index + offset]?.text === word && taken[index + offset] !== 1);
}

/** A single word is taken for a name only where it is capitalised, is no part of a longer run, and is never small elsewhere. */
function standsAlone(view: SentenceView, index: number, document: DocumentWords): boolean {
  const word = view.words[index];
  const run = view.tightRuns[index];
  if (word === undefined || word.casing < casing.initial || word.casing > casing.mixed || word.lowerText.length < 2)
    return false;
  return (document.look(word) & 1) === 0 && run !== undefined && run.first === run.last;
}

function wordsOf({ tokens }: SentenceView, { first, last }: TokenName): string[] {
  return tokens.slice(first, last).map(({ text }) => text);
}

function textOf(view: SentenceView, name: TokenName): string {
  return wordsOf(view, name).join(' ');
}
