import type { EnrichmentPass } from '../enrichment-pass.js';
import { findTopics } from './find-topics.js';

/** Provides `topics`. */
export function topicsPass(): EnrichmentPass<'topics'> {
  return {
    name: 'topics',
    needs: [],
    provides: ['topics'],
    run: ({ article, text }) => ({ topics: findTopics(text.text, article.headline ?? '', text.language) }),
  };
}
