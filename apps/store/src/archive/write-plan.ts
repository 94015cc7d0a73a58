import type { EntityManager } from 'typeorm';
import { articleColumns, outboxColumns, versionColumns, type PlanDetails } from './archive-columns.js';
import { insertRows } from './insert-rows.js';
import type { BatchPlan, PlannedVersion } from './plan-batch.js';

const replaceArticle = `
  ON CONFLICT (id) DO UPDATE SET
    revision = excluded.revision, revisions = excluded.revisions, version = excluded.version,
    version_at = excluded.version_at, fetched_at = excluded.fetched_at, pub_status = excluded.pub_status,
    embargoed_until = excluded.embargoed_until, visible = excluded.visible,
    sequence = coalesce(excluded.sequence, articles.sequence),
    duplicate_of = excluded.duplicate_of, fingerprint = excluded.fingerprint,
    published_at = excluded.published_at, facets = excluded.facets, search = excluded.search`;

/** Writes a batch's plan: all its versions, the current version of each article, and the outbox. */
export async function writePlan(manager: EntityManager, plan: BatchPlan, details: PlanDetails): Promise<void> {
  await insertRows(manager, 'store.article_versions', versionColumns(details), plan.versions);
  await insertRows(manager, 'store.articles', articleColumns(plan, details), currentVersions(plan), replaceArticle);
  await updateCounts(manager, plan);
  const visible = plan.versions.filter((version) => details.sequences.has(version));
  await insertRows(manager, 'store.outbox', outboxColumns(details), visible);
}

/** The last version of each article that replaces the one before. */
function currentVersions(plan: BatchPlan): PlannedVersion[] {
  const last = new Map<string, PlannedVersion>();
  for (const version of plan.versions) if (version.change !== undefined) last.set(version.article.id, version);
  return [...last.values()];
}

/** Late arrivals alone leave an article as it is, and yet have to be counted. */
async function updateCounts(manager: EntityManager, plan: BatchPlan): Promise<void> {
  const late = new Set(plan.versions.filter(({ change }) => change === undefined).map(({ article }) => article.id));
  if (late.size === 0) return;
  const ids = [...late];
  await manager.query(
    `UPDATE store.articles a SET revisions = counted.revisions
     FROM unnest($1::text[], $2::integer[]) AS counted (id, revisions) WHERE a.id = counted.id`,
    [ids, ids.map((id) => plan.after.get(id)?.revisions ?? 0)],
  );
}
