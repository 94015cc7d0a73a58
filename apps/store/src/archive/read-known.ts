import type { EnrichedArticle, PubStatus } from '@dateline/contracts';
import type { EntityManager } from 'typeorm';
import type { KnownArticle } from './plan-batch.js';

interface KnownRow {
  id: string;
  revision: number;
  revisions: number;
  version: string;
  version_at: Date;
  fetched_at: Date;
  pub_status: PubStatus;
  published: boolean;
}

/** What the archive has of the articles of a batch, and of their very versions. */
export async function readKnown(manager: EntityManager, articles: readonly EnrichedArticle[]) {
  const rows = await manager.query<KnownRow[]>(
    `SELECT id, revision, revisions, version, version_at, fetched_at, pub_status, sequence IS NOT NULL AS published
     FROM store.articles WHERE id = ANY($1)`,
    [[...new Set(articles.map(({ id }) => id))]],
  );
  const known = new Map(rows.map((row) => [row.id, toKnownArticle(row)] as const));
  const candidates = articles.filter(({ id }) => known.has(id));
  const pairs = candidates.length === 0 ? [] : await readSeen(manager, candidates);
  const keys = new Set(pairs.map(({ article_id, version }) => JSON.stringify([article_id, version])));
  return { known, seen: (id: string, version: string): boolean => keys.has(JSON.stringify([id, version])) };
}

function readSeen(manager: EntityManager, articles: readonly EnrichedArticle[]) {
  return manager.query<{ article_id: string; version: string }[]>(
    `SELECT DISTINCT article_id, version
     FROM store.article_versions JOIN unnest($1::text[], $2::text[]) AS asked (id, hash)
       ON article_id = asked.id AND version = asked.hash`,
    [articles.map(({ id }) => id), articles.map(({ version }) => version)],
  );
}

function toKnownArticle(row: KnownRow): KnownArticle {
  return {
    revision: row.revision,
    revisions: row.revisions,
    version: row.version,
    versionAt: row.version_at.getTime(),
    fetchedAt: row.fetched_at.getTime(),
    pubStatus: row.pub_status,
    published: row.published,
  };
}
