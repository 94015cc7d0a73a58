import { findCapitalRuns, widenRuns, type CapitalRun } from './capital-runs.js';
import { matchOrganizations, matchPlaces, type PhraseList, type PhraseMatch } from './match-phrases.js';
import { findCandidates } from './find-candidates.js';
import type { NameToken } from './name-tokens.js';
import type { PlaceCodes } from './place-codes.js';
import type { WordTraits, WordTraitsCache } from './word-traits.js';

/** What the tagger knows before it reads a text. */
export interface TaggerKnowledge {
  readonly traits: WordTraitsCache;
  readonly places: PlaceCodes;
  readonly organizations: PhraseList;
}

/** A sentence as the features see it. */
export interface SentenceView {
  readonly tokens: readonly NameToken[];
  readonly words: readonly WordTraits[];
  /** 1 for tokens that can be part of a name; all others are outside names. */
  readonly candidates: Uint8Array;
  /** Capitalised runs joined by name particles only, and those joined by all small words that names hold. */
  readonly tightRuns: readonly (CapitalRun | undefined)[];
  readonly wideRuns: readonly (CapitalRun | undefined)[];
  readonly places: readonly PhraseMatch[];
  readonly organizations: readonly PhraseMatch[];
}

/** Looks up all that is known of a sentence's words and phrases. */
export function viewSentence(tokens: readonly NameToken[], knowledge: TaggerKnowledge): SentenceView {
  const words = tokens.map(({ text }) => knowledge.traits.get(text));
  const tightRuns = findCapitalRuns(words);
  const wideRuns = widenRuns(words, tightRuns);
  return {
    tokens,
    words,
    candidates: findCandidates(words, wideRuns),
    tightRuns,
    wideRuns,
    places: matchPlaces(words, tightRuns, knowledge.places),
    organizations: matchOrganizations(words, knowledge.organizations),
  };
}
