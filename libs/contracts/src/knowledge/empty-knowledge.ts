import type { Knowledge } from '../article/enriched-article.js';

/** Knowledge of an article about which nothing is known. */
export function emptyKnowledge(): Knowledge {
  return {
    entities: [],
    places: [],
    times: [],
    quotes: [],
    attributions: [],
    hedges: [],
    denials: [],
    noComment: [],
    unsourcedClaims: [],
    events: [],
    topics: [],
    keywords: [],
    summary: '',
    summarySpans: [],
    tone: { score: 0, positive: 0, negative: 0 },
    readability: { wordsPerSentence: 0, sentences: 0 },
    amounts: [],
    fingerprint: '0000000000000000',
  };
}
