import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ArticlePublisher, MemoryBroker } from '@dateline/messaging';
import { topics, type FetchedArticle } from '@dateline/contracts';
import { openDataSource } from '@dateline/database';
import type { TestDatabase } from '@dateline/testing';
import { createLogger } from '@dateline/platform';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Feed } from '../src/feeds/feed-list.js';
import { FeedPoller } from '../src/feeds/feed-poller.js';
import { FeedState } from '../src/feeds/state/feed-state.entity.js';
import { FeedStateRepository } from '../src/feeds/state/feed-state.repository.js';
import { SeenEntry } from '../src/feeds/state/seen-entry.entity.js';
import { PageClient, type PageClientOptions } from '../src/http/page-client.js';
import { fetcherSchema } from '../src/schema.js';
import { FeedServer, rss } from './feed-server.js';
import { createFetcherDatabase, FetcherUnderTest } from './start-fetcher.js';

const never = new AbortController().signal;

describe('feed polling', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let site: FeedServer;
  let broker: MemoryBroker;
  let feed: Feed;
  let state: FeedStateRepository;
  const clients: PageClient[] = [];

  beforeAll(async () => {
    database = await createFetcherDatabase();
    dataSource = await openDataSource({
      databaseUrl: database.databaseUrl,
      schema: fetcherSchema,
      entities: [FeedState, SeenEntry],
    });
    state = new FeedStateRepository(dataSource);
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  beforeEach(async () => {
    site = await FeedServer.start();
    broker = new MemoryBroker();
    await broker.ensureTopics([{ name: topics.fetched }]);
    feed = { url: `${site.origin}/feed`, source: 'adria', intervalSeconds: 60, fetchPages: true };
    await state.addFeeds([feed.url], new Date());
  });

  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.close()));
    await site.stop();
    await broker.close();
  });

  function createPoller(options: Partial<PageClientOptions> = {}): FeedPoller {
    const client = new PageClient({
      timeoutMs: 2_000,
      maxBytes: 10_000,
      hostDelayMs: 0,
      userAgent: 'test',
      allowPrivateAddresses: true,
      ...options,
    });
    clients.push(client);
    return new FeedPoller(
      state,
      client,
      new ArticlePublisher(broker, { service: 'fetcher' }),
      createLogger({ service: 'test', level: 'silent' }),
    );
  }

  const readState = () => dataSource.getRepository(FeedState).findOneByOrFail({ url: feed.url });
  const poll = async (poller = createPoller()) => poller.poll(feed, await readState(), never);
  const published = async () =>
    (await broker.browse(topics.fetched, 100)).map(({ value }) => JSON.parse(value.toString('utf8')) as FetchedArticle);

  it('publishes each new entry with its page, once', async () => {
    site.routes.set('/feed', {
      body: rss(
        [
          { path: '/b', title: 'B' },
          { path: '/a', title: 'A' },
        ],
        site.origin,
      ),
    });
    site.routes.set('/a', { body: '<p>Page A</p>', headers: { etag: '"1"' } });
    site.routes.set('/b', { body: '<p>Page B</p>' });
    expect(await poll()).toEqual({ published: 2, failed: 0 });
    expect(await poll()).toEqual({ published: 0, failed: 0 });
    const articles = await published();
    expect(articles.map(({ document }) => document.text).sort()).toEqual(['<p>Page A</p>', '<p>Page B</p>']);
    expect(articles.find(({ url }) => url === `${site.origin}/a`)).toMatchObject({
      source: 'adria',
      feed: { title: 'A', feedUrl: feed.url },
      http: { status: 200, etag: '"1"' },
    });
    expect(site.count('/a')).toBe(1);
  });

  it('fetches an entry again when the feed says something new about it', async () => {
    site.routes.set('/a', { body: '<p>Page A</p>' });
    site.routes.set('/feed', { body: rss([{ path: '/a', title: 'A' }], site.origin) });
    await poll();
    site.routes.set('/a', { body: '<p>Page A, corrected</p>' });
    site.routes.set('/feed', { body: rss([{ path: '/a', title: 'A, corrected' }], site.origin) });
    expect(await poll()).toEqual({ published: 1, failed: 0 });
    const [first, second] = await published();
    expect(second?.id).toBe(first?.id);
    expect(second?.version).not.toBe(first?.version);
  });

  it('asks conditionally, and takes 304 for nothing new', async () => {
    site.routes.set('/feed', {
      body: rss([], site.origin),
      headers: { etag: '"7"', 'last-modified': 'Tue, 03 Mar 2026 09:30:00 GMT' },
    });
    await poll();
    site.routes.set('/feed', { status: 304 });
    await poll();
    await poll();
    expect(site.requests.at(-1)?.headers).toMatchObject({
      'if-none-match': '"7"',
      'if-modified-since': 'Tue, 03 Mar 2026 09:30:00 GMT',
    });
  });

  it('tries a page again that failed for the moment, and asks for the whole feed then', async () => {
    site.routes.set('/feed', { body: rss([{ path: '/a', title: 'A' }], site.origin), headers: { etag: '"7"' } });
    site.routes.set('/a', { status: 503 });
    expect(await poll()).toEqual({ published: 0, failed: 1 });
    site.routes.set('/a', { body: '<p>Page A</p>' });
    expect(await poll()).toEqual({ published: 1, failed: 0 });
    expect(site.requests.filter(({ url }) => url === '/feed').at(-1)?.headers['if-none-match']).toBeUndefined();
  });

  it('takes the content of the feed for a page that is gone, and gives up on one without content', async () => {
    const items = [
      { path: '/gone', title: 'A', content: '<p>Short A</p>' },
      { path: '/empty', title: 'B' },
    ];
    site.routes.set('/feed', { body: rss(items, site.origin) });
    expect(await poll()).toEqual({ published: 1, failed: 0 });
    expect((await published())[0]?.document).toEqual({ contentType: 'text/html', text: '<p>Short A</p>' });
    await poll();
    expect(site.count('/empty')).toBe(1);
  });

  it('loses nothing when the broker fails between two entries', async () => {
    site.routes.set('/feed', {
      body: rss(
        [
          { path: '/b', title: 'B' },
          { path: '/a', title: 'A' },
        ],
        site.origin,
      ),
    });
    site.routes.set('/a', { body: '<p>A</p>' });
    site.routes.set('/b', { body: '<p>B</p>' });
    broker.failNextPublishes(1);
    await expect(poll()).rejects.toThrow('told to fail');
    expect(await poll()).toEqual({ published: 2, failed: 0 });
  });

  it('backs off from a feed that fails, as long as its host asks', async () => {
    site.routes.set('/feed', { status: 429, headers: { 'retry-after': '7200' } });
    await poll();
    const { failures, lastError, nextPollAt } = await readState();
    expect({ failures, lastError }).toEqual({ failures: 1, lastError: `${feed.url}: answered 429` });
    expect(nextPollAt.getTime() - Date.now()).toBeGreaterThan(7_100_000);
    site.routes.set('/feed', { body: 'no feed' });
    await poll();
    expect(await readState()).toMatchObject({ failures: 2, lastError: expect.stringContaining('not a feed') });
  });

  it('never asks for an address that is not public, nor follows a redirect to one', async () => {
    const poller = createPoller({ allowPrivateAddresses: false });
    await poll(poller);
    expect(await readState()).toMatchObject({ lastError: `${feed.url}: is not a public address` });
    expect(site.requests).toEqual([]);
  });

  it('follows redirects, up to a limit', async () => {
    site.routes.set('/feed', { status: 301, headers: { location: '/moved' } });
    site.routes.set('/moved', { body: rss([], site.origin) });
    await poll();
    expect(await readState()).toMatchObject({ failures: 0 });
    site.routes.set('/moved', { status: 302, headers: { location: '/feed' } });
    await poll();
    expect(await readState()).toMatchObject({ lastError: `${feed.url}: more than 5 redirects` });
  });

  it('stops reading at the size limit', async () => {
    site.routes.set('/feed', { body: 'x'.repeat(20_000) });
    await poll();
    expect(await readState()).toMatchObject({ lastError: `${feed.url}: more than 10000 bytes` });
  });

  it('hands a due feed to one fetcher only', async () => {
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => state.claimDueFeed([feed.url], new Date(), 60_000)),
    );
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
  });

  it('polls the feeds of its file when the service runs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-feeds-'));
    const file = join(folder, 'feeds.json');
    writeFileSync(file, JSON.stringify({ feeds: [{ url: feed.url, source: 'adria' }] }));
    site.routes.set('/feed', { body: rss([{ path: '/a', title: 'A' }], site.origin) });
    site.routes.set('/a', { body: '<p>Page A</p>' });
    const fetcher = await FetcherUnderTest.start(database.databaseUrl, {
      FEEDS_FILE: file,
      ALLOW_PRIVATE_ADDRESSES: 'true',
    });
    try {
      const deadline = Date.now() + 5_000;
      while ((await fetcher.published()).length === 0 && Date.now() < deadline) await sleep(20);
      expect(await fetcher.published()).toMatchObject([{ url: `${site.origin}/a` }]);
    } finally {
      await fetcher.stop();
      rmSync(folder, { recursive: true });
    }
  });
});
