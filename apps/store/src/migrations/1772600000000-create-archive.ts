import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `articles` holds one small row an article: which version is current, and what lists are filtered and ordered by.
 * `article_versions` holds what was received, once and for good, so that a new version rewrites no old text.
 */
export class CreateArchive1772600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SEQUENCE store.change_sequence`);
    await runner.query(`
      CREATE TABLE store.articles (
        id               text PRIMARY KEY,
        revision         integer NOT NULL,
        revisions        integer NOT NULL,
        version          text NOT NULL,
        version_at       timestamptz NOT NULL,
        fetched_at       timestamptz NOT NULL,
        pub_status       text NOT NULL CHECK (pub_status IN ('usable', 'withheld', 'canceled')),
        embargoed_until  timestamptz,
        visible          boolean NOT NULL,
        sequence         bigint UNIQUE,
        published_at     timestamptz NOT NULL,
        duplicate_of     text,
        fingerprint      bigint,
        facets           text[] NOT NULL,
        search           tsvector NOT NULL
      )`);
    await runner.query(`
      COMMENT ON TABLE store.articles IS
        'One row an article. revision: the current one in article_versions; revisions: how many there are; '
        'sequence: its last change that readers may see; visible: neither killed nor under embargo; '
        'duplicate_of: the article of which this one is a copy'`);
    await runner.query(`
      CREATE TABLE store.article_versions (
        article_id       text NOT NULL,
        revision         integer NOT NULL,
        version          text NOT NULL,
        version_at       timestamptz NOT NULL,
        fetched_at       timestamptz NOT NULL,
        stored_at        timestamptz NOT NULL,
        pub_status       text NOT NULL,
        sequence         bigint,
        change           text CHECK (change IN ('created', 'updated', 'canceled')),
        previous_version text,
        duplicate_of     text,
        changes          jsonb NOT NULL,
        content          jsonb NOT NULL,
        PRIMARY KEY (article_id, revision)
      )`);
    await runner.query(`
      COMMENT ON TABLE store.article_versions IS
        'Every version received. change: null for one that arrived after a newer one and was never current; '
        'sequence: null while readers have not seen it; content: the article as enriched'`);
    await runner.query(`CREATE INDEX article_versions_seen ON store.article_versions (article_id, version)`);
    await runner.query(`
      CREATE TABLE store.outbox (
        sequence   bigint PRIMARY KEY,
        article_id text NOT NULL,
        revision   integer NOT NULL,
        traceparent text,
        created_at timestamptz NOT NULL DEFAULT now(),
        failure    text
      )`);
    await runner.query(`
      COMMENT ON TABLE store.outbox IS
        'Changes that are not yet on articles.stored.v1. failure: why one can never be published, for an operator'`);
    await runner.query(`
      CREATE INDEX articles_by_publication ON store.articles (published_at DESC, id DESC) WHERE visible`);
    await runner.query(`
      CREATE INDEX articles_under_embargo ON store.articles (embargoed_until)
      WHERE NOT visible AND pub_status <> 'canceled'`);
    await runner.query(`
      CREATE FUNCTION store.fingerprint_bands(fingerprint bigint) RETURNS integer[]
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT ARRAY[
          (fingerprint & 65535)::integer,
          (fingerprint >> 16 & 65535)::integer + 65536,
          (fingerprint >> 32 & 65535)::integer + 131072,
          (fingerprint >> 48 & 65535)::integer + 196608
        ]
      $$`);
    await runner.query(`
      CREATE INDEX articles_bands ON store.articles USING gin (store.fingerprint_bands(fingerprint))
      WITH (fastupdate = off) WHERE visible`);
    await runner.query(`CREATE INDEX articles_facets ON store.articles USING gin (facets)`);
    await runner.query(`CREATE INDEX articles_search ON store.articles USING gin (search)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE store.outbox, store.article_versions, store.articles`);
    await runner.query(`DROP FUNCTION store.fingerprint_bands`);
    await runner.query(`DROP SEQUENCE store.change_sequence`);
  }
}
