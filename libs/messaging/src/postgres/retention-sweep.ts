import type pg from 'pg';

const sweepEveryMs = 10 * 60_000;
const rowsPerStatement = 5_000;

/** Deletes messages that are older than their topic keeps them, now and then, from one process at a time. */
export class RetentionSweep {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly pool: pg.Pool) {}

  /** Sweeps now, and from now on. */
  start(): void {
    if (this.timer !== undefined) return;
    this.timer = setInterval(() => {
      this.sweepOnce();
    }, sweepEveryMs).unref();
    this.sweepOnce();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private sweepOnce(): void {
    // A sweep that fails leaves its work to the next.
    this.running ??= this.sweep()
      .catch(() => undefined)
      .then(() => {
        this.running = undefined;
      });
  }

  private async sweep(): Promise<void> {
    for (;;) {
      // Few rows at a time: a long transaction would keep dead rows of the whole database from being cleaned up.
      const { rowCount } = await this.pool.query(
        `WITH turn AS (SELECT pg_try_advisory_xact_lock(hashtextextended('dateline:broker:sweep', 0)) AS mine)
        DELETE FROM broker.message WHERE ctid = ANY(ARRAY(
          SELECT m.ctid FROM broker.message m JOIN broker.topic t ON t.id = m.topic_id
          WHERE (SELECT mine FROM turn)
            -- The coarse bound is a constant, which the BRIN index can use.
            AND m.published_at < now() - (SELECT min(retention_ms) FROM broker.topic) * interval '1 ms'
            AND m.published_at < now() - t.retention_ms * interval '1 ms'
          LIMIT $1))`,
        [rowsPerStatement],
      );
      if ((rowCount ?? 0) < rowsPerStatement) return;
    }
  }
}
