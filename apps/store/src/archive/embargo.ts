import type { ArticleIdentity } from '@dateline/contracts';
import { toTimestamp } from './timestamp.js';

/**
 * Whether readers must not see the article yet: before `embargoedUntil` whatever the status says, and without a time
 * for as long as it is `withheld`. A kill is never held back.
 */
export function isUnderEmbargo(article: Pick<ArticleIdentity, 'pubStatus' | 'embargoedUntil'>, now: Date): boolean {
  if (article.pubStatus === 'canceled') return false;
  if (article.embargoedUntil === undefined) return article.pubStatus === 'withheld';
  return toTimestamp(article.embargoedUntil) > now.getTime();
}
