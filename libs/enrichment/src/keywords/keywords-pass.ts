import type { EnrichmentPass } from '../enrichment-pass.js';
import { findKeywords } from './find-keywords.js';

/** Provides `keywords`; reads `entities`, so that people and organisations are named in full. */
export function keywordsPass(): EnrichmentPass<'keywords'> {
  return {
    name: 'keywords',
    needs: ['entities'],
    provides: ['keywords'],
    run: ({ article, text }, { entities }) => ({
      keywords: findKeywords(text, entities ?? [], article.headline ?? ''),
    }),
  };
}
