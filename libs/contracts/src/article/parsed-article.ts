import { z } from 'zod';
import { confidenceSchema, textSpanSchema } from '../span.js';
import { articleIdentitySchema } from './article-identity.js';
import { editorialSchema } from './editorial.js';

/** Which part of the document a value was read from (`json-ld`, `meta:author`, `text`, …) and as what characters. */
export const provenanceSchema = z.object({ source: z.string(), text: z.string().optional() });
export type Provenance = z.infer<typeof provenanceSchema>;

export const bylineSchema = z.object({
  name: z.string().min(1),
  /** The author's own title or desk, as printed: "Diplomatic Correspondent". */
  title: z.string().optional(),
  url: z.string().optional(),
  confidence: confidenceSchema.optional(),
  evidence: provenanceSchema.optional(),
});
export type Byline = z.infer<typeof bylineSchema>;

export const contributorSchema = z.object({
  name: z.string().min(1),
  /** What the person did: `reporting`, `additional reporting`, `editing`, `writing`, `photography`, `translation`, … */
  role: z.string().min(1),
  evidence: provenanceSchema.optional(),
});
export type Contributor = z.infer<typeof contributorSchema>;

export const agencySchema = z.object({
  name: z.string().min(1),
  confidence: confidenceSchema.optional(),
  evidence: provenanceSchema.optional(),
});
export type Agency = z.infer<typeof agencySchema>;

/** A place named by a dateline: `DAMASCUS, Syria` is name "Damascus" within "Syria". */
export const datelinePlaceSchema = z.object({ text: z.string(), name: z.string(), within: z.string().optional() });
export type DatelinePlace = z.infer<typeof datelinePlaceSchema>;

export const datelineSchema = z.object({
  /** The dateline as printed, dash excluded: `DAMASCUS, Syria (North Press)`. */
  text: z.string(),
  places: z.array(datelinePlaceSchema),
  agency: z.string().optional(),
  /** ISO day, when the dateline names one and its year is known or can be resolved. */
  date: z.string().optional(),
});
export type Dateline = z.infer<typeof datelineSchema>;

export const datePrecisionSchema = z.enum(['year', 'month', 'day', 'minute', 'second']);

/** A publication or modification time. */
export const articleDateSchema = z.object({
  /** ISO 8601, cut to its precision: `2026-03-04`, or `2026-03-04T09:30:00+03:00` with the zone when known. */
  value: z.string(),
  precision: datePrecisionSchema,
  timeZone: z.string().optional(),
  confidence: confidenceSchema.optional(),
  evidence: provenanceSchema.optional(),
});
export type ArticleDate = z.infer<typeof articleDateSchema>;

export const blockKindSchema = z.enum([
  'paragraph',
  'heading',
  'quote',
  'list-item',
  'caption',
  'preformatted',
  'table-row',
  'update',
]);

/** One block of the body. `text` of the article is all blocks joined by a blank line; `start` and `end` point into it. */
export const blockSchema = textSpanSchema.extend({
  kind: blockKindSchema,
  /** 1–6, for headings. */
  level: z.int().min(1).max(6).optional(),
  /** When this entry of a live blog was posted. */
  postedAt: z.string().optional(),
});
export type Block = z.infer<typeof blockSchema>;

export const imageSchema = z.object({
  url: z.string(),
  caption: z.string().optional(),
  credit: z.string().optional(),
  alt: z.string().optional(),
});
export type ArticleImage = z.infer<typeof imageSchema>;

export const linkSchema = z.object({ url: z.string(), text: z.string() });
export type ArticleLink = z.infer<typeof linkSchema>;

export const qualityReasonSchema = z.enum([
  'paywall',
  'cookie-wall',
  'too-short',
  'not-an-article',
  'live-blog',
  'client-rendered',
  'truncated',
  'no-headline',
]);

/** How fit the document is to be treated as an article, and why not when it is not. */
export const qualitySchema = z.object({ score: confidenceSchema, reasons: z.array(qualityReasonSchema) });
export type Quality = z.infer<typeof qualitySchema>;

/** What extraction reads from a document: everything about a parsed article but its identity. */
export const extractedArticleSchema = z.object({
  headline: z.string().optional(),
  subheadline: z.string().optional(),
  bylines: z.array(bylineSchema),
  contributors: z.array(contributorSchema),
  agency: agencySchema.optional(),
  dateline: datelineSchema.optional(),
  publishedAt: articleDateSchema.optional(),
  modifiedAt: articleDateSchema.optional(),
  language: z.object({ code: z.string(), confidence: confidenceSchema }).optional(),
  canonicalUrl: z.string().optional(),
  section: z.string().optional(),
  tags: z.array(z.string()),
  images: z.array(imageSchema),
  links: z.array(linkSchema),
  blocks: z.array(blockSchema),
  text: z.string(),
  wordCount: z.int().min(0),
  quality: qualitySchema,
  editorial: editorialSchema.optional(),
});
export type ExtractedArticle = z.infer<typeof extractedArticleSchema>;

/** `articles.parsed.v1`: what the page says it is, and its body as blocks. */
export const parsedArticleSchema = articleIdentitySchema.extend(extractedArticleSchema.shape);
export type ParsedArticle = z.infer<typeof parsedArticleSchema>;
