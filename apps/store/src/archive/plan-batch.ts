import type { EnrichedArticle } from '@dateline/contracts';
import { isUnderEmbargo } from './embargo.js';
import { isNewer, stampOf, type VersionStamp } from './version-order.js';

/** What the archive knows of an article before a batch. */
export interface KnownArticle extends VersionStamp {
  /** Of the current version. */
  revision: number;
  /** How many versions there are. */
  revisions: number;
  /** Whether readers have ever seen a version. */
  published: boolean;
}

/** A version that is kept only because it is new to the archive, or that becomes the current one. */
export interface PlannedVersion {
  /** Where in the batch it is. */
  index: number;
  article: EnrichedArticle;
  stamp: VersionStamp;
  revision: number;
  /** Undefined for an older version that arrived late. */
  change: 'created' | 'updated' | 'canceled' | undefined;
  /** The version that it follows, where there is one. */
  previous: { revision: number; version: string } | undefined;
  /** False under embargo. */
  visible: boolean;
}

export type SaveOutcome = 'created' | 'updated' | 'canceled' | 'kept as history' | 'unchanged';

export interface BatchPlan {
  /** In the order of the batch. */
  versions: PlannedVersion[];
  /** One for each article of the batch, in its order. */
  outcomes: SaveOutcome[];
  /** What is known of the articles after the batch. */
  after: Map<string, KnownArticle>;
}

/**
 * Decides what becomes of each article of a batch: a newer version replaces, an older one is kept as history, one that
 * the archive has already changes nothing. `seen` tells whether the archive has a version, current or not.
 */
export function planBatch(
  batch: readonly EnrichedArticle[],
  known: ReadonlyMap<string, KnownArticle>,
  seen: (id: string, version: string) => boolean,
  now: Date,
): BatchPlan {
  const plan: BatchPlan = { versions: [], outcomes: [], after: new Map(known) };
  const seenInBatch = new Set<string>();
  for (const [index, article] of batch.entries()) {
    const { id, version } = article;
    const key = JSON.stringify([id, version]);
    const isSeen = seenInBatch.has(key) || seen(id, version);
    plan.outcomes.push(planArticle(plan, { article, index, isSeen }, now));
    seenInBatch.add(key);
  }
  return plan;
}

function planArticle(
  plan: BatchPlan,
  { article, index, isSeen }: { article: EnrichedArticle; index: number; isSeen: boolean },
  now: Date,
): SaveOutcome {
  const current = plan.after.get(article.id);
  const stamp = stampOf(article);
  const replaces = current === undefined || (current.version !== stamp.version && isNewer(stamp, current));
  // A version that is back after another one is a change; the same one delivered again is older than what followed.
  if (!replaces && isSeen) return 'unchanged';
  const revision = (current?.revisions ?? 0) + 1;
  if (!replaces) {
    plan.versions.push({ index, article, stamp, revision, change: undefined, previous: undefined, visible: false });
    plan.after.set(article.id, { ...current, revisions: revision });
    return 'kept as history';
  }
  const change = article.pubStatus === 'canceled' ? 'canceled' : current?.published === true ? 'updated' : 'created';
  const visible = !isUnderEmbargo(article, now);
  const previous = current === undefined ? undefined : { revision: current.revision, version: current.version };
  plan.versions.push({ index, article, stamp, revision, change, previous, visible });
  const published = visible || current?.published === true;
  plan.after.set(article.id, { ...stamp, revision, revisions: revision, published });
  return change;
}
