/**
 * The broker's schema, one statement list a version; a version is never edited once released.
 *
 * A message's offset is its place in the partition's log. `publish` takes offsets from the counter row of the
 * partition and keeps that row locked until its transaction ends: a higher offset can therefore never become visible
 * before a lower one, and a rollback leaves no gap. A `claim` is a group's place in a partition; whoever holds the
 * advisory lock on the claim's id consumes that partition, and the lock dies with its connection.
 */
export const brokerMigrations: readonly string[] = [
  `
CREATE TABLE broker.topic (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  partitions int NOT NULL CHECK (partitions BETWEEN 1 AND 1000),
  max_message_bytes int NOT NULL,
  retention_ms bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE broker.partition (
  topic_id int NOT NULL REFERENCES broker.topic ON DELETE CASCADE,
  partition int NOT NULL,
  next_offset bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (topic_id, partition)
) WITH (fillfactor = 20);

CREATE TABLE broker.message (
  topic_id int NOT NULL,
  partition int NOT NULL,
  "offset" bigint NOT NULL,
  published_at timestamptz NOT NULL,
  size int NOT NULL,
  key text NOT NULL,
  headers text NOT NULL,
  value bytea NOT NULL,
  PRIMARY KEY (topic_id, partition, "offset")
);
CREATE INDEX message_published_at ON broker.message USING brin (published_at) WITH (pages_per_range = 32);

CREATE TABLE broker.claim (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  group_name text NOT NULL,
  topic_id int NOT NULL REFERENCES broker.topic ON DELETE CASCADE,
  partition int NOT NULL,
  next_offset bigint NOT NULL DEFAULT 0,
  committed_at timestamptz,
  UNIQUE (group_name, topic_id, partition)
) WITH (fillfactor = 20);

CREATE SEQUENCE broker.member_id AS int CYCLE;
CREATE TABLE broker.member (
  id int PRIMARY KEY,
  group_name text NOT NULL,
  topics text[] NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX member_group ON broker.member (group_name);

CREATE FUNCTION broker.publish(
  topic_ids int[], partitions int[], keys text[], headers text[], lengths int[], payload bytea
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  written int;
  published timestamptz;
BEGIN
  PERFORM 1
    FROM broker.partition p
    JOIN (SELECT DISTINCT * FROM unnest(topic_ids, partitions) AS t(topic_id, partition)) w USING (topic_id, partition)
    ORDER BY p.topic_id, p.partition
    FOR UPDATE OF p;
  -- After the lock, so that times never run backwards along a partition.
  published := clock_timestamp();
  WITH input AS (
    SELECT i.*,
      (sum(i.length) OVER (ORDER BY i.position))::int - i.length AS start,
      row_number() OVER (PARTITION BY i.topic_id, i.partition ORDER BY i.position) - 1 AS rank
    FROM unnest(topic_ids, partitions, keys, headers, lengths) WITH ORDINALITY
      AS i(topic_id, partition, key, headers, length, position)
  ), advanced AS (
    UPDATE broker.partition p
      SET next_offset = p.next_offset + c.count
      FROM (SELECT topic_id, partition, count(*) AS count FROM input GROUP BY topic_id, partition) c
      WHERE p.topic_id = c.topic_id AND p.partition = c.partition
      RETURNING p.topic_id, p.partition, p.next_offset - c.count AS base
  )
  INSERT INTO broker.message (topic_id, partition, "offset", published_at, size, key, headers, value)
    SELECT i.topic_id, i.partition, a.base + i.rank, published, i.length + octet_length(i.headers), i.key, i.headers,
      substring(payload FROM i.start + 1 FOR i.length)
    FROM input i JOIN advanced a USING (topic_id, partition)
    ORDER BY i.position;
  GET DIAGNOSTICS written = ROW_COUNT;
  IF written <> cardinality(topic_ids) THEN
    RAISE EXCEPTION 'a topic was deleted while % messages were published, of which % found their partition',
      cardinality(topic_ids), written;
  END IF;
  PERFORM pg_notify('dateline_broker', 't' || t.id) FROM (SELECT DISTINCT unnest(topic_ids) AS id) t;
END $$;
`,
];
