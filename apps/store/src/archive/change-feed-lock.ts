import type { EntityManager } from 'typeorm';

/** Any number that no other lock of the database uses. */
const changeFeedLock = 7_305_812;

/**
 * Lets one transaction at a time take sequence numbers, until its commit. Otherwise a reader could see a number before
 * a lower one, which a slower transaction has yet to commit, and would miss that change for ever.
 */
export async function lockChangeFeed(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock($1)`, [changeFeedLock]);
}

/** The next numbers of the change feed, in order. The lock must be held. */
export async function takeSequences(manager: EntityManager, count: number): Promise<number[]> {
  if (count === 0) return [];
  const rows = await manager.query<{ sequence: string }[]>(
    `SELECT nextval('store.change_sequence') AS sequence FROM generate_series(1, $1)`,
    [count],
  );
  return rows.map(({ sequence }) => Number(sequence)).sort((a, b) => a - b);
}
