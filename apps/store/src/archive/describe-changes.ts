import type { EnrichedArticle, FieldChange } from '@dateline/contracts';
import type { EntityManager } from 'typeorm';
import { diffArticles } from './diff-articles.js';
import type { BatchPlan, PlannedVersion } from './plan-batch.js';

/** What each version of a plan changes in the version that it follows. */
export async function describeChanges(
  manager: EntityManager,
  plan: BatchPlan,
): Promise<Map<PlannedVersion, FieldChange[]>> {
  const contents = new Map<string, EnrichedArticle>();
  for (const { article, revision } of plan.versions) contents.set(keyOf(article.id, revision), article);
  const following = plan.versions.filter(({ previous }) => previous !== undefined);
  for (const row of await readContents(manager, following, contents)) {
    contents.set(keyOf(row.article_id, row.revision), row.content);
  }
  return new Map(
    following.map((version) => {
      const before = contents.get(keyOf(version.article.id, version.previous?.revision));
      return [version, before === undefined ? [] : diffArticles(before, version.article)];
    }),
  );
}

async function readContents(
  manager: EntityManager,
  following: readonly PlannedVersion[],
  present: ReadonlyMap<string, EnrichedArticle>,
): Promise<{ article_id: string; revision: number; content: EnrichedArticle }[]> {
  const missing = following.filter(({ article, previous }) => !present.has(keyOf(article.id, previous?.revision)));
  if (missing.length === 0) return [];
  return manager.query(
    `SELECT v.article_id, v.revision, v.content
     FROM store.article_versions v JOIN unnest($1::text[], $2::integer[]) AS asked (id, revision)
       ON v.article_id = asked.id AND v.revision = asked.revision`,
    [missing.map(({ article }) => article.id), missing.map(({ previous }) => previous?.revision ?? 0)],
  );
}

function keyOf(id: string, revision: number | undefined): string {
  return JSON.stringify([id, revision]);
}
