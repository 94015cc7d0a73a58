import { enrichedArticleSchema } from './article/enriched-article.js';
import { fetchedArticleSchema } from './article/fetched-article.js';
import { parsedArticleSchema } from './article/parsed-article.js';
import { storedArticleSchema } from './article/stored-article.js';
import { topics } from './topics.js';

/** What each topic carries. Producers and consumers validate against these at their edge. */
export const topicSchemas = {
  [topics.fetched]: fetchedArticleSchema,
  [topics.parsed]: parsedArticleSchema,
  [topics.enriched]: enrichedArticleSchema,
  [topics.stored]: storedArticleSchema,
} as const;
