import { topics, type EnrichedArticle, type StoredArticle, storedArticleSchema } from '@dateline/contracts';
import { connectClient } from '@dateline/database';
import { ArticlePublisher, connectStages, MemoryBroker } from '@dateline/messaging';
import { createLogger, HealthRegistry, loadEnv, MetricsRegistry, ProblemDetailsFilter } from '@dateline/platform';
import { buildEnrichedArticle, createTestDatabase, type TestDatabase } from '@dateline/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppModule } from './app.module.js';
import { storeEnvSchema } from './env.js';
import { archiveMigrations } from './migrations/archive-migrations.js';
import { storeSchema } from './schema.js';

// A busy machine may take its time with a real server.
jest.setTimeout(120_000);

describe('the store service', () => {
  let database: TestDatabase;
  let broker: MemoryBroker;
  let app: INestApplication;
  let url: string;

  beforeAll(async () => {
    database = await createTestDatabase({ migrate: [{ schema: storeSchema, migrations: archiveMigrations }] });
    broker = new MemoryBroker();
    const env = loadEnv(storeEnvSchema, { DATABASE_URL: database.databaseUrl, OUTBOX_POLL_MS: '50' });
    const logger = createLogger({ service: 'store', level: 'silent' });
    app = await NestFactory.create(AppModule.forRoot(env, logger, broker), { logger: false, abortOnError: false });
    app.useGlobalFilters(new ProblemDetailsFilter(logger));
    connectStages(app, {
      fail: (error) => {
        throw error;
      },
      health: app.get(HealthRegistry),
      metrics: app.get(MetricsRegistry).registry,
    });
    await app.startAllMicroservices();
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function send(...articles: EnrichedArticle[]): Promise<void> {
    await app.get(ArticlePublisher).publishArticles(topics.enriched, articles);
  }

  async function get(path: string, headers: Record<string, string> = {}) {
    const response = await fetch(`${url}${path}`, { headers });
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      etag: response.headers.get('etag'),
      body: (text === '' ? undefined : JSON.parse(text)) as unknown,
    };
  }

  async function until<Result>(look: () => Promise<Result | undefined>): Promise<Result> {
    for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
      const found = await look();
      if (found !== undefined) return found;
      await sleep(20);
    }
    throw new Error('not found in time');
  }

  const untilStored = (article: EnrichedArticle): Promise<StoredArticle> =>
    until(async () => {
      const { status, body } = await get(`/v1/articles/${article.id}`);
      return status === 200 && (body as StoredArticle).version === article.version
        ? (body as StoredArticle)
        : undefined;
    });

  async function published(id: string): Promise<StoredArticle[]> {
    const messages = await broker.browse(topics.stored, 10_000);
    return messages
      .filter(({ key }) => key === id)
      .map(({ value }) => storedArticleSchema.parse(JSON.parse(value.toString('utf8'))));
  }

  it('makes an enriched article a record in the API and an event for consumers', async () => {
    const article = buildEnrichedArticle('arrival');
    await send(article, article);
    const stored = await untilStored(article);
    expect(stored).toMatchObject({ ...article, change: 'created', revision: 1, changes: [] });

    const events = await until(async () => {
      const found = await published(article.id);
      return found.length > 0 ? found : undefined;
    });
    expect(events).toEqual([stored]);
  });

  it('answers 304 while an article is unchanged, and the new version with a new tag after that', async () => {
    const article = buildEnrichedArticle('tagged');
    await send(article);
    await untilStored(article);
    const path = `/v1/articles/${article.id}`;
    const { etag } = await get(path);
    expect(await get(path, { 'if-none-match': etag ?? '' })).toMatchObject({ status: 304, body: undefined });

    const newer = buildEnrichedArticle('tagged', { fetchedAt: '2026-03-04T09:31:00Z', text: 'The bridge is open.' });
    await send(newer);
    await untilStored(newer);
    expect(await get(path, { 'if-none-match': etag ?? '' })).toMatchObject({ status: 200 });
    expect((await get(path)).etag).not.toBe(etag);
  });

  it('tells the history of an article with what each version changed', async () => {
    const first = buildEnrichedArticle('history');
    const second = buildEnrichedArticle('history', {
      fetchedAt: '2026-03-04T09:31:00Z',
      text: 'Two.',
      headline: 'Two',
    });
    await send(second, first);
    await untilStored(second);
    const { body } = await get(`/v1/articles/${first.id}/versions`);
    expect(body).toMatchObject({
      id: first.id,
      versions: [
        { version: second.version, revision: 1, current: true, change: 'created' },
        { version: first.version, revision: 2, current: false, change: null },
      ],
    });
  });

  it('leaves of a killed article only that it was killed, for readers and consumers', async () => {
    const article = buildEnrichedArticle('libel', { text: 'Libellous words about somebody.' });
    const kill = buildEnrichedArticle('libel', { fetchedAt: '2026-03-04T09:40:00Z', pubStatus: 'canceled' });
    await send(article);
    await untilStored(article);
    await send(kill);
    const stored = await untilStored(kill);
    expect(stored).toMatchObject({ pubStatus: 'canceled', change: 'canceled', text: '', blocks: [] });
    expect(stored.headline).toBeUndefined();
    const list = (await get(`/v1/articles?q=libellous`)).body;
    expect(list).toEqual({ articles: [], nextCursor: null });
    const events = await until(async () => {
      const found = await published(article.id);
      return found.length > 1 ? found : undefined;
    });
    expect(events.map(({ change }) => change)).toEqual(['created', 'canceled']);
    expect(JSON.stringify((await get(`/v1/articles/${article.id}/versions`)).body)).not.toContain('Libellous');
  });

  it('shows an article under embargo nowhere until the embargo is over, and then everywhere', async () => {
    const embargoedUntil = new Date(Date.now() + 1_500).toISOString();
    const article = buildEnrichedArticle('embargo', { pubStatus: 'withheld', embargoedUntil });
    const after = buildEnrichedArticle('after-embargo');
    await send(article, after);
    await untilStored(after);
    expect(await get(`/v1/articles/${article.id}`)).toMatchObject({ status: 404 });
    expect(await get(`/v1/articles/${article.id}/versions`)).toMatchObject({ status: 404 });
    expect(await published(article.id)).toEqual([]);
    const { sequence } = await untilStored(after);

    const stored = await untilStored(article);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(embargoedUntil));
    expect(stored).toMatchObject({ pubStatus: 'usable', change: 'created' });
    expect(stored.sequence).toBeGreaterThan(sequence);
    await until(async () => ((await published(article.id)).length === 1 ? true : undefined));
  });

  it('gives the reader of the change feed each change once, and wakes one who waits', async () => {
    const start = ((await get('/v1/changes?limit=100')).body as { after: number }).after;
    const waiting = get(`/v1/changes?after=${start}&wait=20`);
    await sleep(100);
    const article = buildEnrichedArticle('awaited');
    await send(article);
    const { body } = await waiting;
    const { changes, after } = body as { changes: StoredArticle[]; after: number };
    expect(changes.map(({ id }) => id)).toEqual([article.id]);
    expect((await get(`/v1/changes?after=${after}`)).body).toEqual({ changes: [], after });
  });

  it('filters by source, entity, place, country, topic, language, time and words', async () => {
    const span = { start: 0, end: 7, text: 'VELMORA' };
    const article = buildEnrichedArticle('filtered', {
      source: 'coast-wire',
      language: { code: 'de-AT', confidence: 1 },
      publishedAt: { value: '2021-05-06', precision: 'day' },
      headline: 'Zugbrücke offen',
      topics: [{ code: '20000593', name: 'politics', score: 0.9 }],
      places: [
        {
          entityId: 'place:velmora', name: 'Velmora', country: 'AT', lat: 1, lon: 2, gazetteerId: '991',
          precision: 'city', confidence: 1, mentions: [span],
        },
      ],
      entities: [
        {
          id: 'organization:coast-guard', type: 'organization', name: 'Coast Guard', acronym: 'CG', aliases: ['Guard'],
          roles: [], mentions: [], salience: 0.5, confidence: 1,
        },
      ],
    }); // prettier-ignore
    await send(article, buildEnrichedArticle('unfiltered'));
    await untilStored(article);
    const finds = [
      'source=coast-wire', 'entity=coast%20guard', 'entity=CG', 'place=VELMORA', 'place=991', 'country=at',
      'topic=20000593', 'topic=Politics', 'language=de', 'language=de-AT', 'until=2021-05-07', 'q=zugbr%C3%BCcke',
      'since=2021-05-06&until=2021-05-07', 'source=nobody&source=coast-wire', 'entity=guard&country=AT&q=bridge',
    ]; // prettier-ignore
    for (const query of finds) {
      const { articles } = (await get(`/v1/articles?${query}`)).body as { articles: StoredArticle[] };
      expect([query, articles.map(({ id }) => id)]).toEqual([query, [article.id]]);
    }
    for (const query of ['source=nobody', 'entity=guard&country=DE', 'since=2030-01-01', 'q=nowhere']) {
      expect((await get(`/v1/articles?${query}`)).body).toEqual({ articles: [], nextCursor: null });
    }
  });

  it('marks a copy of another article, and leaves copies out when asked', async () => {
    const text = 'The harbour opens again after the storm, and ferries will sail on Friday. '.repeat(5);
    const shared = { text, source: 'copies', fingerprint: '0123456789abcdef' };
    const [original, copy] = [buildEnrichedArticle('scoop', shared), buildEnrichedArticle('reprint', shared)];
    await send(original);
    await untilStored(original);
    await send(copy);
    expect(await untilStored(copy)).toMatchObject({ duplicateOf: original.id });
    const list = await get('/v1/articles?source=copies&duplicates=exclude');
    expect((list.body as { articles: StoredArticle[] }).articles.map(({ id }) => id)).toEqual([original.id]);
  });

  it.each(['order=publication', 'order=sequence&direction=asc', 'order=publication&direction=asc'])(
    'pages through %s without a gap or a repetition while articles arrive',
    async (order) => {
      const source = `pages-${order}`;
      const filter = `source=${encodeURIComponent(source)}&${order}&limit=7`;
      const batch = Array.from({ length: 30 }, (_, n) =>
        buildEnrichedArticle(`${source}-${n}`, {
          source,
          publishedAt: { value: `2026-01-${String(1 + (n % 5)).padStart(2, '0')}`, precision: 'day' },
        }),
      );
      await send(...batch);
      for (const article of batch) await untilStored(article);

      const seen: string[] = [];
      let cursor: string | null = '';
      for (let page = 0; cursor !== null; page += 1) {
        const query: string = cursor === '' ? filter : `${filter}&cursor=${cursor}`;
        const { articles, nextCursor } = (await get(`/v1/articles?${query}`)).body as {
          articles: StoredArticle[];
          nextCursor: string | null;
        };
        seen.push(...articles.map(({ id }) => id));
        cursor = nextCursor;
        const late = buildEnrichedArticle(`${source}-late-${page}`, {
          source,
          publishedAt: { value: order.includes('publication&') ? '2025-12-31' : '2026-02-01', precision: 'day' },
        });
        if (order.startsWith('order=publication')) {
          await send(late);
          await untilStored(late);
        }
      }
      expect(seen.toSorted()).toEqual(batch.map(({ id }) => id).toSorted());
    },
  );

  it.each([
    ['limit=0', 'limit is "0": expected a whole number from 1 to 100'],
    ['limit=ten', 'limit is "ten": expected a whole number from 1 to 100'],
    ['limit=1&limit=2', 'limit is ["1","2"]: expected a whole number from 1 to 100'],
    ['order=random', 'order is "random": expected publication or sequence'],
    ['since=yesterday', 'since is "yesterday": expected an ISO 8601 date or time'],
    ['cursor=abc', 'cursor is "abc": expected the nextCursor of a page'],
    ['q=', 'q is "": expected some text'],
    ['q=a%00b', 'q is "a\\u0000b": expected text without NUL characters'],
    ['source=', 'source is "": expected some text'],
    ['colour=red', 'colour is "red": no such parameter, expected source, entity, place'],
  ])('refuses ?%s with what is allowed', async (query, detail) => {
    const { status, type, body } = await get(`/v1/articles?${query}`);
    expect({ status, type }).toEqual({ status: 400, type: 'application/problem+json; charset=utf-8' });
    expect((body as { detail: string }).detail).toContain(detail);
  });

  it('answers 404 as a problem for articles that are not there, whatever their id looks like', async () => {
    for (const id of ['nothing', '%00', '%F0%9F%98%80', 'x'.repeat(2_000), "'; DROP TABLE store.articles; --"]) {
      const { status, type } = await get(`/v1/articles/${id}`);
      expect({ id, status, type }).toEqual({ id, status: 404, type: 'application/problem+json; charset=utf-8' });
    }
  });

  it('takes any search a reader may type', async () => {
    for (const q of ['"', "it's -", 'a OR', '((((', '& | !', '<->', '\\', '字', ':*']) {
      expect(await get(`/v1/articles?q=${encodeURIComponent(q)}`)).toMatchObject({ status: 200 });
    }
  });

  it('sends a message that is no article to the dead letters and goes on', async () => {
    const next = buildEnrichedArticle('after-poison');
    await broker.publish([{ topic: topics.enriched, key: next.id, value: Buffer.from('{"id": 1}') }]);
    await send(next);
    await untilStored(next);
    const dead = await broker.browse(`${topics.enriched}.store.dlq`, 10);
    expect(dead.map(({ headers }) => headers['dlq-code'])).toEqual(['schema']);
  });

  it('stores and publishes each article once though PostgreSQL drops its connections and the broker fails', async () => {
    const batch = Array.from({ length: 60 }, (_, n) => buildEnrichedArticle(`rough-${n}`));
    const client = await connectClient({ databaseUrl: database.databaseUrl });
    for (let start = 0; start < batch.length; start += 10) {
      const part = batch.slice(start, start + 10);
      // The failure ordered in the last round may hit the test itself.
      await send(...part).catch(() => send(...part));
      broker.failNextPublishes(1);
      await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'dateline store'`,
      );
    }
    for (const article of batch) await untilStored(article);
    await until(async () => {
      const { rows } = await client.query('SELECT FROM store.outbox WHERE failure IS NULL');
      return rows.length === 0 ? true : undefined;
    });
    await client.end();
    for (const article of batch) {
      const sequences = new Set((await published(article.id)).map(({ sequence }) => sequence));
      expect(sequences.size).toBe(1);
    }
  });

  it('describes itself, is healthy and counts what it does', async () => {
    const { body } = await get('/openapi.json');
    expect(Object.keys((body as { paths: object }).paths)).toContain('/v1/articles/{id}');
    expect(await get('/health/live')).toMatchObject({ status: 200 });
    expect(await get('/health/ready')).toMatchObject({ status: 200 });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/dateline_articles_saved_total\{outcome="created"\} [1-9]/);
    expect(metrics).toMatch(/dateline_outbox_changes\{state="failed"\} 0/);
  });
});
