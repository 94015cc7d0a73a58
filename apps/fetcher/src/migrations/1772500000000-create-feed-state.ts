import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeedState1772500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fetcher.feeds (
        url           text PRIMARY KEY,
        etag          text,
        last_modified text,
        next_poll_at  timestamptz NOT NULL,
        failures      integer NOT NULL DEFAULT 0,
        last_error    text
      )`);
    await runner.query(`CREATE INDEX feeds_due ON fetcher.feeds (next_poll_at)`);
    await runner.query(`
      CREATE TABLE fetcher.seen_entries (
        feed_url  text NOT NULL,
        entry_key text NOT NULL,
        digest    text NOT NULL,
        seen_at   timestamptz NOT NULL,
        PRIMARY KEY (feed_url, entry_key)
      )`);
    await runner.query(`CREATE INDEX seen_entries_age ON fetcher.seen_entries (seen_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE fetcher.seen_entries`);
    await runner.query(`DROP TABLE fetcher.feeds`);
  }
}
