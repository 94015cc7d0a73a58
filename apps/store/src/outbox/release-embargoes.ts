import type { DataSource } from 'typeorm';
import { lockChangeFeed, takeSequences } from '../archive/change-feed-lock.js';

const isDue = `NOT visible AND pub_status <> 'canceled' AND embargoed_until <= $1`;

/** Articles released in one transaction. */
const batchSize = 500;

/**
 * Publishes articles whose embargo is over by `now`: only now do they get a place in the change feed, so that readers
 * who have passed the day of their arrival find them.
 *
 * @returns how many.
 */
export async function releaseEmbargoes(dataSource: DataSource, now: Date): Promise<number> {
  const time = now.toISOString();
  const due = await dataSource.query<unknown[]>(`SELECT FROM store.articles WHERE ${isDue} LIMIT 1`, [time]);
  if (due.length === 0) return 0;
  return dataSource.transaction('READ COMMITTED', async (manager) => {
    await lockChangeFeed(manager);
    const articles = await manager.query<{ id: string }[]>(
      `SELECT id FROM store.articles WHERE ${isDue} ORDER BY embargoed_until, id LIMIT ${batchSize}`,
      [time],
    );
    const sequences = await takeSequences(manager, articles.length);
    await manager.query(
      `WITH released AS (
         UPDATE store.articles a SET visible = true, sequence = due.sequence
         FROM unnest($1::text[], $2::bigint[]) AS due (id, sequence) WHERE a.id = due.id
         RETURNING a.id, a.revision, a.sequence
       ), numbered AS (
         UPDATE store.article_versions v SET sequence = r.sequence
         FROM released r WHERE v.article_id = r.id AND v.revision = r.revision
       )
       INSERT INTO store.outbox (sequence, article_id, revision) SELECT sequence, id, revision FROM released`,
      [articles.map(({ id }) => id), sequences],
    );
    return articles.length;
  });
}
