import { z } from 'zod';
import { articleIdentitySchema } from './article-identity.js';

/** The document as received, decoded to text. */
export const sourceDocumentSchema = z.object({
  /** Media type without parameters, lower case: `text/html`, `text/plain`, `application/json`, … */
  contentType: z.string().min(1).max(128),
  /** The charset that the bytes were decoded from. */
  charset: z.string().max(64).optional(),
  text: z.string(),
});
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;

/** What the feed's item said about the article; a hint for the parser, never the last word. */
export const feedItemSchema = z.object({
  feedUrl: z.string().max(8192).optional(),
  title: z.string().optional(),
  summary: z.string().optional(),
  authors: z.array(z.string()).optional(),
  publishedAt: z.string().max(128).optional(),
  updatedAt: z.string().max(128).optional(),
  categories: z.array(z.string()).optional(),
  language: z.string().max(64).optional(),
});
export type FeedItem = z.infer<typeof feedItemSchema>;

/** The response that brought the document. */
export const httpFactsSchema = z.object({
  status: z.int().min(100).max(599),
  finalUrl: z.string().max(8192).optional(),
  etag: z.string().max(1024).optional(),
  lastModified: z.string().max(128).optional(),
});
export type HttpFacts = z.infer<typeof httpFactsSchema>;

/** `articles.fetched.v1`: a document with its identity, before anything is understood. */
export const fetchedArticleSchema = articleIdentitySchema.extend({
  document: sourceDocumentSchema,
  feed: feedItemSchema.optional(),
  http: httpFactsSchema.optional(),
});
export type FetchedArticle = z.infer<typeof fetchedArticleSchema>;
