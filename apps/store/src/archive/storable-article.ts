import type { EnrichedArticle } from '@dateline/contracts';

/**
 * The article with what PostgreSQL's text and jsonb do not hold, the NUL character and lone surrogates, replaced by
 * U+FFFD: one UTF-16 code unit for one, so that all offsets into `text` stay right.
 */
export function toStorableArticle(article: EnrichedArticle): EnrichedArticle {
  // JSON.stringify escapes exactly these characters, so that almost every article is known to be clean by its JSON.
  return /\\u(?:0000|d[89a-f])/.test(JSON.stringify(article)) ? (replaceIn(article) as EnrichedArticle) : article;
}

function replaceIn(value: unknown): unknown {
  if (typeof value === 'string') return replaceInText(value);
  if (Array.isArray(value)) return value.map(replaceIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [replaceInText(key), replaceIn(inner)]));
}

function replaceInText(text: string): string {
  return text.replaceAll('\0', '\ufffd').toWellFormed();
}
