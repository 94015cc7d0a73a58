import type { EnrichedArticle } from '@dateline/contracts';
import { buildEnrichedArticle } from '@dateline/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { useTestArchive } from './test-archive.fixture.js';

const now = new Date('2026-03-04T10:00:00Z');
const at = (time: string): Partial<EnrichedArticle> => ({ versionCreated: `2026-03-04T${time}:00Z` });

// A busy machine may take its time with a real server.
jest.setTimeout(120_000);

describe('ArchiveRepository', () => {
  const test = useTestArchive();

  async function currentOf(article: EnrichedArticle): Promise<Record<string, unknown> | undefined> {
    const rows = await test.dataSource.query<Record<string, unknown>[]>(
      `SELECT a.version, a.revision, a.revisions, a.visible, a.sequence, v.content
       FROM store.articles a JOIN store.article_versions v ON v.article_id = a.id AND v.revision = a.revision
       WHERE a.id = $1`,
      [article.id],
    );
    return rows[0];
  }

  const rowsOf = (table: string, order: string) =>
    test.dataSource.query<Record<string, unknown>[]>(`SELECT * FROM store.${table} ORDER BY ${order}`);

  it('stores each article of a batch once, with its place in the change feed and the outbox', async () => {
    const batch = ['one', 'two', 'three'].map((name) => buildEnrichedArticle(name));
    expect(await test.archive.saveBatch(batch, now)).toEqual({
      outcomes: ['created', 'created', 'created'],
      published: 3,
    });

    for (const article of batch) {
      expect(await currentOf(article)).toMatchObject({ revision: 1, revisions: 1, visible: true, content: article });
    }
    const outbox = await rowsOf('outbox', 'sequence');
    expect(outbox.map((row) => row['article_id'])).toEqual(batch.map(({ id }) => id));
  });

  it('changes nothing when a version is delivered again, alone, in its batch or after a newer one', async () => {
    const first = buildEnrichedArticle('bridge', at('09:00'));
    const second = buildEnrichedArticle('bridge', { ...at('09:10'), text: 'The bridge is open.' });
    await test.archive.saveBatch([first, first], now);
    await test.archive.saveBatch([first], now);
    await test.archive.saveBatch([second], now);
    const before = [await rowsOf('articles', 'id'), await rowsOf('article_versions', 'revision')];

    expect(await test.archive.saveBatch([first, second, first], now)).toEqual({
      outcomes: ['unchanged', 'unchanged', 'unchanged'],
      published: 0,
    });
    expect([await rowsOf('articles', 'id'), await rowsOf('article_versions', 'revision')]).toEqual(before);
    expect(await rowsOf('outbox', 'sequence')).toHaveLength(2);
  });

  it('replaces by a newer version and says which fields it changed', async () => {
    await test.archive.saveBatch([buildEnrichedArticle('bridge', at('09:00'))], now);
    const newer = buildEnrichedArticle('bridge', {
      ...at('09:10'),
      headline: 'Bridge opens late',
      tags: ['transport'],
    });
    expect((await test.archive.saveBatch([newer], now)).outcomes).toEqual(['updated']);

    const [, version] = await rowsOf('article_versions', 'revision');
    expect(version).toMatchObject({
      revision: 2,
      change: 'updated',
      changes: [
        { field: 'headline', before: 'Bridge bridge opens', after: 'Bridge opens late' },
        { field: 'tags', before: [], after: ['transport'] },
      ],
    });
  });

  it('keeps an older version that arrives late as history only', async () => {
    const newer = buildEnrichedArticle('bridge', { ...at('09:10'), text: 'The bridge is open.' });
    const older = buildEnrichedArticle('bridge', { ...at('09:00'), text: 'The bridge opens soon.' });
    await test.archive.saveBatch([newer], now);
    expect(await test.archive.saveBatch([older], now)).toEqual({ outcomes: ['kept as history'], published: 0 });

    expect(await currentOf(newer)).toMatchObject({ version: newer.version, revision: 1, revisions: 2 });
    const [, late] = await rowsOf('article_versions', 'revision');
    expect(late).toMatchObject({ version: older.version, change: null, sequence: null, content: older });
  });

  it('ends with the same version in whatever order and grouping the versions come', async () => {
    const versions = ['09:00', '09:10', '09:20'].map((time) =>
      buildEnrichedArticle('bridge', { ...at(time), text: `As of ${time}` }),
    );
    const [a, b, c] = versions as [EnrichedArticle, EnrichedArticle, EnrichedArticle];
    for (const batches of [[[a, b, c]], [[c], [b, a]], [[b, c, a]], [[c, a], [b]], [[b], [a], [c]]]) {
      await test.dataSource.query(`TRUNCATE store.articles, store.article_versions, store.outbox`);
      for (const batch of batches) await test.archive.saveBatch(batch, now);
      expect(await currentOf(a)).toMatchObject({ version: c.version, revisions: 3, content: { text: 'As of 09:20' } });
    }
  });

  it('takes a version back that another one had replaced', async () => {
    const first = buildEnrichedArticle('bridge', { fetchedAt: '2026-03-04T09:00:00Z' });
    const second = buildEnrichedArticle('bridge', { fetchedAt: '2026-03-04T09:10:00Z', text: 'Withdrawn wording.' });
    const again = { ...first, fetchedAt: '2026-03-04T09:20:00Z' };
    const saved = await test.archive.saveBatch([first, second, again], now);
    expect(saved.outcomes).toEqual(['created', 'updated', 'updated']);
    expect(await currentOf(first)).toMatchObject({ version: first.version, revision: 3 });
  });

  it('takes a kill off the lists and spreads nothing of what was killed', async () => {
    await test.archive.saveBatch([buildEnrichedArticle('bridge', { ...at('09:00'), text: 'A libel.' })], now);
    const kill = buildEnrichedArticle('bridge', { ...at('09:30'), pubStatus: 'canceled', text: '' });
    expect((await test.archive.saveBatch([kill], now)).outcomes).toEqual(['canceled']);

    expect(await currentOf(kill)).toMatchObject({ visible: false, revision: 2 });
    const [, version] = await rowsOf('article_versions', 'revision');
    expect(version?.['changes']).toEqual([{ field: 'pubStatus', before: 'usable', after: 'canceled' }]);
    expect(await rowsOf('outbox', 'sequence')).toHaveLength(2);
  });

  it('hides an article under embargo from feed and outbox', async () => {
    const held = buildEnrichedArticle('bridge', { pubStatus: 'withheld', embargoedUntil: '2026-03-04T12:00:00+01:00' });
    expect(await test.archive.saveBatch([held], now)).toEqual({ outcomes: ['created'], published: 0 });
    expect(await currentOf(held)).toMatchObject({ visible: false, sequence: null });
    expect(await rowsOf('outbox', 'sequence')).toEqual([]);
  });

  it('counts every version once when many writers store the same articles at the same time', async () => {
    const names = ['alpha', 'beta', 'gamma'];
    const versions = Array.from({ length: 8 }, (_, minute) =>
      names.map((name) =>
        buildEnrichedArticle(name, { ...at(`09:0${minute}`), text: `${name} as of minute ${minute}` }),
      ),
    );
    const deliveries = [...versions, ...versions].map((batch, index) => (index % 2 === 0 ? batch : batch.toReversed()));
    const saved = await Promise.all(deliveries.map((batch) => test.archive.saveBatch(batch, now)));

    const counts = saved.flatMap(({ outcomes }) => outcomes);
    expect(counts.filter((outcome) => outcome === 'unchanged')).toHaveLength(names.length * 8);
    for (const article of versions[7] ?? []) {
      expect(await currentOf(article)).toMatchObject({ version: article.version, revisions: 8 });
    }
    expect(await rowsOf('article_versions', 'article_id, revision')).toHaveLength(names.length * 8);
  });

  it('shows no sequence number to a reader before all lower ones', async () => {
    const seen: number[] = [];
    const writing = new AbortController();
    const reader = (async () => {
      while (!writing.signal.aborted) {
        const rows = await test.dataSource.query<{ sequence: string }[]>(
          `SELECT sequence FROM store.articles WHERE sequence > $1 ORDER BY sequence`,
          [seen.at(-1) ?? 0],
        );
        seen.push(...rows.map(({ sequence }) => Number(sequence)));
      }
    })();
    await Promise.all(
      Array.from({ length: 12 }, (_, writer) =>
        test.archive.saveBatch(
          Array.from({ length: 10 }, (_, n) => buildEnrichedArticle(`${writer}-${n}`)),
          now,
        ),
      ),
    );
    writing.abort();
    await reader;
    const all = await test.dataSource.query<{ sequence: string }[]>(
      `SELECT sequence FROM store.articles WHERE sequence > $1`,
      [seen.at(-1) ?? 0],
    );
    expect(new Set(seen).size + all.length).toBe(120);
  });

  it('stores NUL characters and lone surrogates as U+FFFD, offsets unmoved', async () => {
    const text = 'A\u0000B \ud800 C \udc00\ud83d\ude00 end';
    const hostile = buildEnrichedArticle('hostile', {
      text,
      tags: ['\u0000', 'a\\u0000b'],
      extensions: { 'key\u0000': { inner: ['\udfff'] } },
    });
    await test.archive.saveBatch([hostile, buildEnrichedArticle('harmless')], now);
    expect(await currentOf(hostile)).toMatchObject({
      content: {
        text: 'A\ufffdB \ufffd C \ufffd\ud83d\ude00 end',
        tags: ['\ufffd', 'a\\u0000b'],
        extensions: { 'key\ufffd': { inner: ['\ufffd'] } },
      },
    });
    expect(await currentOf(buildEnrichedArticle('harmless'))).toBeDefined();
  });

  it('stores ten megabytes of text, a word without end and dates of any year', async () => {
    const long = buildEnrichedArticle('long', { text: 'Über Brücken und Straßen. '.repeat(400_000) });
    const word = buildEnrichedArticle('word', { text: '字'.repeat(1_000_000), headline: 'x'.repeat(50_000) });
    const old = buildEnrichedArticle('old', {
      fetchedAt: '0000-01-01T00:00:00Z',
      publishedAt: { value: '+275760-09-13', precision: 'day' },
    });
    const names = Array.from({ length: 20_000 }, (_, n) => `${n} ${'ö'.repeat(1_000)}`);
    const many = buildEnrichedArticle('many', {
      entities: [
        { id: 'x', type: 'person', name: 'X', aliases: names, roles: [], mentions: [], salience: 0, confidence: 1 },
      ],
    });
    const saved = await test.archive.saveBatch([long, word, old, many], now);
    expect(saved.published).toBe(4);
    expect(await currentOf(long)).toMatchObject({ content: { text: long.text } });
  });

  it('leaves nothing behind when a batch cannot be written', async () => {
    const broken = { ...buildEnrichedArticle('broken'), pubStatus: 'unheard-of' as 'usable' };
    await expect(test.archive.saveBatch([buildEnrichedArticle('fine'), broken], now)).rejects.toThrow(/pub_status/);
    expect(await rowsOf('article_versions', 'revision')).toEqual([]);
  });
});
