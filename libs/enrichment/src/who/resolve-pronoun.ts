import type { EntityDraft } from './entity-draft.js';

/** A person mentioned at a token of a sentence, counted from its beginning. */
export interface Candidate {
  readonly draft: EntityDraft;
  readonly index: number;
}

const genders: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);
/** A person named this early in a sentence is what the sentence is about. */
const subjectReach = 6;

/** The gender of an English personal pronoun in lower case; undefined for any other word. */
export function pronounGender(word: string): 'male' | 'female' | undefined {
  return word.startsWith('h') || word.startsWith('s') ? genders.get(word) : undefined;
}

/**
 * Whom a pronoun means, among persons of its gender mentioned before it in its sentence (`here`) and the sentences
 * before (`recent`, oldest first): the only one there is, or, where it opens its sentence, the one that the sentence
 * before opened with. Undefined where more than one could be meant.
 */
export function resolvePronoun(
  here: readonly Candidate[],
  recent: readonly (readonly Candidate[])[],
  opens: boolean,
): EntityDraft | undefined {
  const near = distinct([...here, ...(recent.at(-1) ?? [])]);
  if (near.length === 1) return near[0];
  if (near.length === 0) {
    const far = distinct(recent.flat());
    return far.length === 1 ? far[0] : undefined;
  }
  if (here.length > 0)
    return distinct(here).length === 1 && (here[0]?.index ?? subjectReach) < subjectReach ? here[0]?.draft : undefined;
  const previous = recent.at(-1)?.[0];
  return opens && previous !== undefined && previous.index < subjectReach ? previous.draft : undefined;
}

function distinct(candidates: readonly Candidate[]): EntityDraft[] {
  return [...new Set(candidates.map(({ draft }) => draft))];
}
