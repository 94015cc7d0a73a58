import { topics, type StoredArticle } from '@dateline/contracts';
import { MessageTooLargeError, PermanentError, type ArticlePublisher } from '@dateline/messaging';
import type { DataSource, EntityManager } from 'typeorm';
import { storedArticleColumns, toStoredArticle, type StoredArticleRow } from '../archive/stored-article-row.js';

/** Any number that no other lock of the database uses. */
const relayLock = 7_305_813;

/** Compressed bytes of articles that are read at once, unless a single one has more. */
const maxBytes = 4 * 1024 * 1024;

type OutboxRow = StoredArticleRow & { article_id: string; traceparent: string | null };

export interface PublishedRound {
  published: number;
  /** Changes that can never be published, with the reason. They stay in the outbox, marked. */
  failed: { sequence: number; articleId: string; reason: string }[];
}

/**
 * Publishes the oldest changes of the outbox in their order and removes them once the broker has acknowledged them.
 * One process does so at a time, whoever comes first; the others find nothing. After a crash in between, the same
 * changes go out again under the same event ids.
 *
 * @throws the first failure that may pass. Of each article, what follows a failed change stays in the outbox too.
 */
export async function publishOutbox(
  dataSource: DataSource,
  publisher: Pick<ArticlePublisher, 'publishArticle'>,
  batchSize: number,
): Promise<PublishedRound> {
  let transient: unknown;
  const round = await dataSource.transaction('READ COMMITTED', async (manager) => {
    if (!(await tryLock(manager))) return { published: 0, failed: [] };
    const rows = await readRows(manager, batchSize);
    // All in one turn: the publisher sends them together, in this order.
    const results = await Promise.allSettled(rows.map((row) => publishChange(publisher, row)));
    const done: string[] = [];
    const failed: PublishedRound['failed'] = [];
    const waiting = new Set<string>();
    for (const [index, row] of rows.entries()) {
      const result = results[index];
      if (result?.status !== 'rejected') {
        if (!waiting.has(row.article_id)) done.push(row.sequence);
      } else if (result.reason instanceof PermanentError) {
        const { message: reason } = result.reason;
        failed.push({ sequence: Number(row.sequence), articleId: row.article_id, reason });
      } else {
        transient ??= result.reason;
        waiting.add(row.article_id);
      }
    }
    await settleRows(manager, done, failed);
    return { published: done.length, failed };
  });
  if (transient !== undefined)
    throw transient instanceof Error ? transient : new Error('publishing failed', { cause: transient });
  return round;
}

async function tryLock(manager: EntityManager): Promise<boolean> {
  const rows = await manager.query<{ locked: boolean }[]>(`SELECT pg_try_advisory_xact_lock($1) AS locked`, [
    relayLock,
  ]);
  return rows[0]?.locked === true;
}

function readRows(manager: EntityManager, batchSize: number): Promise<OutboxRow[]> {
  return manager.query(
    `SELECT o.article_id, o.traceparent, ${storedArticleColumns}
     FROM (
       SELECT o.*, row_number() OVER w AS place, sum(pg_column_size(v.content)) OVER w AS bytes
       FROM (SELECT * FROM store.outbox WHERE failure IS NULL ORDER BY sequence LIMIT $1) o
       JOIN store.article_versions v ON v.article_id = o.article_id AND v.revision = o.revision
       WINDOW w AS (ORDER BY o.sequence)
     ) o
     JOIN store.article_versions v ON v.article_id = o.article_id AND v.revision = o.revision
     WHERE o.place = 1 OR o.bytes <= $2
     ORDER BY o.sequence`,
    [batchSize, maxBytes],
  );
}

/** A change too large for the broker because it repeats the text before and after goes out with field names only. */
async function publishChange(publisher: Pick<ArticlePublisher, 'publishArticle'>, row: OutboxRow): Promise<void> {
  const article: StoredArticle = toStoredArticle(row);
  const trace = row.traceparent === null ? {} : { traceparent: row.traceparent };
  try {
    await publisher.publishArticle(topics.stored, article, trace);
  } catch (error) {
    if (!(error instanceof MessageTooLargeError) || article.changes.length === 0) throw error;
    const changes = article.changes.map(({ field }) => ({ field }));
    await publisher.publishArticle(topics.stored, { ...article, changes }, trace);
  }
}

async function settleRows(manager: EntityManager, done: string[], failed: PublishedRound['failed']): Promise<void> {
  if (done.length > 0) await manager.query(`DELETE FROM store.outbox WHERE sequence = ANY($1::bigint[])`, [done]);
  if (failed.length === 0) return;
  await manager.query(
    `UPDATE store.outbox o SET failure = left(f.reason, 1000)
     FROM unnest($1::bigint[], $2::text[]) AS f (sequence, reason) WHERE o.sequence = f.sequence`,
    [failed.map(({ sequence }) => sequence), failed.map(({ reason }) => reason)],
  );
}
