import { topics, type StoredArticle } from '@dateline/contracts';
import { MessageTooLargeError, PermanentError, TransientError, type ArticlePublisher } from '@dateline/messaging';
import { buildEnrichedArticle } from '@dateline/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { useTestArchive } from '../archive/test-archive.fixture.js';
import { publishOutbox } from './publish-outbox.js';

const now = new Date('2026-03-04T10:00:00Z');

/** Takes what is published, unless `refuse` says why not. */
class RecordingPublisher {
  readonly articles: StoredArticle[] = [];
  readonly traces: unknown[] = [];
  refuse: (article: StoredArticle) => Error | undefined = () => undefined;

  publishArticle: ArticlePublisher['publishArticle'] = (topic, article, trace) => {
    expect(topic).toBe(topics.stored);
    const reason = this.refuse(article as StoredArticle);
    if (reason !== undefined) return Promise.reject(reason);
    this.articles.push(article as StoredArticle);
    this.traces.push(trace);
    return Promise.resolve();
  };

  get headlines(): (string | undefined)[] {
    return this.articles.map(({ headline }) => headline);
  }
}

// A busy machine may take its time with a real server.
jest.setTimeout(120_000);

describe('publishOutbox', () => {
  const test = useTestArchive();
  let publisher: RecordingPublisher;

  beforeEach(() => {
    publisher = new RecordingPublisher();
  });

  const version = (name: string, minute: number) =>
    buildEnrichedArticle(name, {
      fetchedAt: `2026-03-04T09:0${minute}:00Z`,
      text: `${name} as of ${minute}`,
      headline: `${name} ${minute}`,
    });
  const waiting = () =>
    test.dataSource.query<{ sequence: string; failure: string | null }[]>(
      `SELECT sequence, failure FROM store.outbox ORDER BY sequence`,
    );

  it('publishes changes in their order, with their trace, and empties the outbox', async () => {
    const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await test.archive.saveBatch([version('a', 1), version('b', 1), version('a', 2)], now, [trace]);
    expect(await publishOutbox(test.dataSource, publisher, 2)).toEqual({ published: 2, failed: [] });
    expect(await publishOutbox(test.dataSource, publisher, 2)).toEqual({ published: 1, failed: [] });
    expect(publisher.headlines).toEqual(['a 1', 'b 1', 'a 2']);
    expect(publisher.traces).toEqual([{ traceparent: trace }, {}, {}]);
    expect(publisher.articles[2]?.changes.map(({ field }) => field)).toEqual(['headline', 'text']);
    expect(await waiting()).toEqual([]);
  });

  it('publishes again what was published before a crash, and only that', async () => {
    await test.archive.saveBatch([version('a', 1), version('b', 1)], now);
    const crashing: Pick<ArticlePublisher, 'publishArticle'> = {
      publishArticle: async (topic, article) => {
        await publisher.publishArticle(topic, article);
        await test.dataSource.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND state = 'idle in transaction'`,
        );
      },
    };
    await expect(publishOutbox(test.dataSource, crashing, 10)).rejects.toThrow();
    expect(await waiting()).toHaveLength(2);

    await publishOutbox(test.dataSource, publisher, 10);
    expect(publisher.headlines).toEqual(['a 1', 'b 1', 'a 1', 'b 1']);
    await publishOutbox(test.dataSource, publisher, 10);
    expect(publisher.articles).toHaveLength(4);
  });

  it('lets one replica publish at a time', async () => {
    await test.archive.saveBatch(
      Array.from({ length: 40 }, (_, n) => version(`n${n}`, 1)),
      now,
    );
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        for (let round = 0; round < 20; round += 1) await publishOutbox(test.dataSource, publisher, 5);
      }),
    );
    while ((await waiting()).length > 0) await publishOutbox(test.dataSource, publisher, 5);
    expect(publisher.headlines).toEqual(Array.from({ length: 40 }, (_, n) => `n${n} 1`));
  });

  it('keeps what the broker did not take, and of the same article all that follows', async () => {
    await test.archive.saveBatch([version('a', 1), version('b', 1), version('a', 2)], now);
    publisher.refuse = ({ headline }) =>
      headline === 'a 1' ? new TransientError('broker-unavailable', 'away') : undefined;
    await expect(publishOutbox(test.dataSource, publisher, 10)).rejects.toThrow('away');
    expect(await waiting()).toHaveLength(2);

    publisher.refuse = () => undefined;
    await publishOutbox(test.dataSource, publisher, 10);
    expect(publisher.headlines.slice(-2)).toEqual(['a 1', 'a 2']);
    expect(await waiting()).toEqual([]);
  });

  it('sets aside with its reason what can never be published, and goes on', async () => {
    await test.archive.saveBatch([version('a', 1), version('b', 1)], now);
    publisher.refuse = ({ headline }) => (headline === 'a 1' ? new PermanentError('schema', 'no article') : undefined);
    expect(await publishOutbox(test.dataSource, publisher, 10)).toMatchObject({
      published: 1,
      failed: [{ reason: 'no article' }],
    });
    expect(await publishOutbox(test.dataSource, publisher, 10)).toEqual({ published: 0, failed: [] });
    expect(publisher.headlines).toEqual(['b 1']);
    expect(await waiting()).toMatchObject([{ failure: 'no article' }]);
  });

  it('leaves the values of changes out where they make the message too large', async () => {
    await test.archive.saveBatch([version('a', 1), version('a', 2)], now);
    publisher.refuse = ({ id, changes }) =>
      changes.some(({ after }) => after !== undefined)
        ? new MessageTooLargeError(topics.stored, id, 0, 9_000_000, 8_000_000)
        : undefined;
    expect(await publishOutbox(test.dataSource, publisher, 10)).toEqual({ published: 2, failed: [] });
    expect(publisher.articles[1]?.changes).toEqual([{ field: 'headline' }, { field: 'text' }]);
  });

  it('reads no more than a few megabytes at once, and a larger article alone', async () => {
    const noise = (seed: number): string =>
      Array.from({ length: 500_000 }, (_, n) => ((n * 7919 + seed) ** 2 % 1_000_003).toString(36)).join(' ');
    const large = [1, 2, 3].map((seed) => buildEnrichedArticle(`large${seed}`, { text: noise(seed) }));
    await test.archive.saveBatch(large, now);
    expect(await publishOutbox(test.dataSource, publisher, 10)).toMatchObject({ published: 1 });
    expect(await publishOutbox(test.dataSource, publisher, 10)).toMatchObject({ published: 1 });
  });
});
