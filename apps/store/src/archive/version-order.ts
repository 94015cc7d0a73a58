import type { ArticleIdentity, PubStatus } from '@dateline/contracts';
import { toTimestamp } from './timestamp.js';

/** What decides which of two versions of an article is the newer. */
export interface VersionStamp {
  version: string;
  /** When the publisher made it; milliseconds since 1970. */
  versionAt: number;
  fetchedAt: number;
  pubStatus: PubStatus;
}

/**
 * The publisher's time orders versions. A version without one was made when it was fetched, at the latest; one that
 * claims to be made after it was fetched comes from a wrong clock, and must not outrank all that follows.
 */
export function stampOf(article: ArticleIdentity): VersionStamp {
  const fetchedAt = toTimestamp(article.fetchedAt);
  const created = article.versionCreated === undefined ? fetchedAt : toTimestamp(article.versionCreated);
  return {
    version: article.version,
    versionAt: Math.min(created, fetchedAt),
    fetchedAt,
    pubStatus: article.pubStatus,
  };
}

/**
 * Whether `candidate` replaces `current`. A total order, so that any order of arrival ends with the same version:
 * equal times are settled in favour of a kill, then by the version's hash.
 */
export function isNewer(candidate: VersionStamp, current: VersionStamp): boolean {
  if (candidate.versionAt !== current.versionAt) return candidate.versionAt > current.versionAt;
  if (candidate.fetchedAt !== current.fetchedAt) return candidate.fetchedAt > current.fetchedAt;
  const kills = [candidate, current].map(({ pubStatus }) => pubStatus === 'canceled');
  if (kills[0] !== kills[1]) return kills[0] === true;
  return candidate.version > current.version;
}
