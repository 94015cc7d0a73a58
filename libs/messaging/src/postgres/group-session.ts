import pg from 'pg';
import type { GroupMember, GroupPartition } from './assign-partitions.js';

/** Advisory lock spaces of the broker: locks on claims, and locks by which a member shows that it lives. */
const claimLocks = 0x64_6c_01;
const memberLocks = 0x64_6c_02;

export const wakeChannel = 'dateline_broker';

export interface SessionOptions {
  readonly databaseUrl: string;
  readonly clientId: string;
  readonly group: string;
  readonly topics: readonly string[];
  /** A member that is silent for longer is cut off by the others. */
  readonly sessionTimeoutMs: number;
  /** Payload of a notification: `t<topic id>` for new messages, `g<group>` when members come or go. */
  readonly onNotification: (payload: string) => void;
  /** The connection broke, and with it every lock. */
  readonly onLost: (error: Error) => void;
}

/** A claim of the group on a partition. */
export interface Claim extends GroupPartition {
  readonly topicId: number;
  readonly partition: number;
}

/**
 * A member's one connection for everything that must end when the member does: its locks on partitions, and the
 * commits, which can therefore never come from a member that has lost its partition.
 */
export class GroupSession {
  private constructor(
    private readonly client: pg.Client,
    private readonly options: SessionOptions,
    readonly memberId: number,
  ) {}

  static async open(options: SessionOptions): Promise<GroupSession> {
    const client = new pg.Client({
      connectionString: options.databaseUrl,
      application_name: `dateline ${options.clientId} ${options.group}`.slice(0, 63),
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    client.on('error', options.onLost);
    client.on('end', () => {
      options.onLost(new Error('the connection ended'));
    });
    client.on('notification', ({ payload }) => {
      options.onNotification(payload ?? '');
    });
    await client.connect();
    try {
      await client.query(`LISTEN ${wakeChannel}`);
      const id = await client.query<{ id: number }>(`SELECT nextval('broker.member_id')::int AS id`);
      const memberId = id.rows[0]?.id ?? 0;
      // Locked before it is listed: whoever sees the row without the lock may conclude that the member is dead.
      await client.query('SELECT pg_advisory_lock($1, $2)', [memberLocks, memberId]);
      await client.query('INSERT INTO broker.member (id, group_name, topics) VALUES ($1, $2, $3)', [
        memberId,
        options.group,
        options.topics,
      ]);
      const session = new GroupSession(client, options, memberId);
      await session.tellGroup();
      return session;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  /** The group's claims on the partitions of this member's topics; new ones begin with the oldest message. */
  async claims(): Promise<readonly Claim[]> {
    const values = [this.options.group, this.options.topics];
    await this.client.query(
      `INSERT INTO broker.claim (group_name, topic_id, partition)
        SELECT $1, p.topic_id, p.partition FROM broker.partition p JOIN broker.topic t ON t.id = p.topic_id
        WHERE t.name = ANY($2)
        ORDER BY 2, 3
        ON CONFLICT DO NOTHING`,
      values,
    );
    const { rows } = await this.client.query<Claim>(
      `SELECT c.id AS "claimId", t.name AS topic, c.topic_id AS "topicId", c.partition
        FROM broker.claim c JOIN broker.topic t ON t.id = c.topic_id
        WHERE c.group_name = $1 AND t.name = ANY($2)
        ORDER BY c.id`,
      values,
    );
    return rows;
  }

  /** Shows that this member lives, clears away those that do not, and returns the living. */
  async heartbeat(): Promise<readonly GroupMember[]> {
    const { group, sessionTimeoutMs } = this.options;
    const { rows } = await this.client.query<GroupMember & { silent: boolean; pid: number }>({
      name: 'broker-heartbeat',
      text: `WITH seen AS (
          UPDATE broker.member SET seen_at = clock_timestamp() WHERE id = $1
        ), alive AS (
          SELECT objid::bigint AS id, pid FROM pg_locks
          WHERE locktype = 'advisory' AND classid = $3::bigint::oid AND objsubid = 2 AND granted
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
        ), cleared AS (
          DELETE FROM broker.member
          WHERE group_name = $2 AND id <> $1 AND id NOT IN (SELECT id FROM alive)
        )
        SELECT m.id, m.topics, a.pid, m.id <> $1 AND m.seen_at < clock_timestamp() - $4 * interval '1 ms' AS silent
        FROM broker.member m JOIN alive a ON a.id = m.id
        WHERE m.group_name = $2`,
      values: [this.memberId, group, memberLocks, sessionTimeoutMs],
    });
    const silent = rows.filter((member) => member.silent);
    // A process that hangs, or a machine that is gone without a word, still holds its locks until its connection ends.
    for (const { pid } of silent) await this.client.query('SELECT pg_terminate_backend($1)', [pid]);
    return rows.filter((member) => !member.silent);
  }

  /** Tries to lock claims; those that it got, each with the offset to read on from. */
  async acquire(claimIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
    const locked = await this.client.query<{ id: number }>(
      'SELECT id FROM unnest($2::int[]) AS id WHERE pg_try_advisory_lock($1, id)',
      [claimLocks, claimIds],
    );
    // A statement of its own: only after the lock is the former owner's last commit certain to be seen.
    const { rows } = await this.client.query<{ id: number; next: string }>(
      'SELECT id, next_offset AS next FROM broker.claim WHERE id = ANY($1)',
      [locked.rows.map(({ id }) => id)],
    );
    return new Map(rows.map(({ id, next }) => [id, Number(next)]));
  }

  async release(claimId: number): Promise<void> {
    await this.client.query('SELECT pg_advisory_unlock($1, $2)', [claimLocks, claimId]);
    await this.tellGroup();
  }

  async commit(positions: ReadonlyMap<number, number>): Promise<void> {
    await this.client.query({
      name: 'broker-commit',
      text: `UPDATE broker.claim c SET next_offset = n.next, committed_at = now()
        FROM unnest($1::int[], $2::bigint[]) AS n(id, next) WHERE c.id = n.id`,
      values: [[...positions.keys()], [...positions.values()]],
    });
  }

  /** Leaves the group; all locks go with the connection. */
  async close(): Promise<void> {
    this.client.removeAllListeners('end');
    try {
      await this.client.query('DELETE FROM broker.member WHERE id = $1', [this.memberId]);
      await this.client.query('SELECT pg_advisory_unlock_all()');
      await this.tellGroup();
    } finally {
      await this.client.end();
    }
  }

  private async tellGroup(): Promise<void> {
    await this.client.query('SELECT pg_notify($1, $2)', [wakeChannel, `g${this.options.group}`]);
  }
}

/** Whether a group's claim is locked by a member. */
export async function lockedClaims(pool: pg.Pool, claimIds: readonly number[]): Promise<boolean> {
  const { rows } = await pool.query<{ locked: boolean }>(
    `SELECT EXISTS (
      SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = $1::bigint::oid AND objsubid = 2
        AND objid::bigint = ANY($2::bigint[]) AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    ) AS locked`,
    [claimLocks, claimIds],
  );
  return rows[0]?.locked ?? false;
}
