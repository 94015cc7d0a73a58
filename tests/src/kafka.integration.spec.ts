import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { topics, type StoredArticle } from '@dateline/contracts';
import { createBroker, readDeadLetter, type Broker } from '@dateline/messaging';
import { createTestDatabase, startKafka, type KafkaServer, type TestDatabase } from '@dateline/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDataDir, RunningPipeline, stopLeftPipelines, type ServiceName } from './running-pipeline.js';

jest.setTimeout(600_000);

const services: readonly ServiceName[] = ['fetcher', 'parser', 'enricher', 'store'];

/** A short report whose text and address are its own. */
function report(index: number): { text: string; query: string } {
  const text = [
    `Council number ${index} approves its budget`,
    `By Vera Lume`,
    `TIRANA, Albania (Adria Wire) – The council of district ${index} approved a budget of ${index} million euros on Monday.`,
    `“We are content,” council chairman Arben Kola said.`,
  ].join('\n\n');
  return { text, query: `?url=${encodeURIComponent(`https://adria.example/budget/${index}`)}` };
}

describe('the pipeline on a real Kafka', () => {
  const dataDir = createDataDir();
  let kafka: KafkaServer;
  let database: TestDatabase;
  let broker: Broker;
  let pipeline: RunningPipeline;

  beforeAll(async () => {
    // A Kafka of its own: the topics have fixed names, and other suites must not read along.
    kafka = await startKafka({ fresh: true });
    database = await createTestDatabase();
    const env = {
      KAFKA_BROKERS: kafka.brokers.join(','),
      DATABASE_URL: database.databaseUrl,
      MAX_DOCUMENT_BYTES: '1000000',
    };
    pipeline = await RunningPipeline.start(dataDir.path, { env });
    broker = createBroker({ clientId: 'e2e', kafkaBrokers: kafka.brokers });
  });

  afterAll(async () => {
    await stopLeftPipelines();
    await broker.close();
    await database.drop();
    await kafka.stop();
    dataDir.remove();
  });

  it('brings the samples to the archive, and to those who subscribe', async () => {
    expect(pipeline.printed).toHaveLength(6);
    await pipeline.until(
      'all are published',
      async () => (await broker.browse(topics.stored, 100)).length >= 6,
      20_000,
    );
    const stored = (await broker.browse(topics.stored, 100)).map(
      ({ value }) => JSON.parse(value.toString('utf8')) as StoredArticle,
    );
    expect(new Set(stored.map(({ id }) => id))).toEqual(new Set(pipeline.printed.map(({ id }) => id)));
  });

  it('answers hostile pushes with 4xx, and takes what comes after them', async () => {
    const hostile: [string | Buffer, string][] = [
      ['{"text":', 'application/json'],
      ['['.repeat(100_000), 'application/json'],
      [Buffer.from([0x7b, 0xff, 0x7d]), 'application/json'],
      [JSON.stringify({ text: 'x'.repeat(2_000_000) }), 'application/json'],
      ['%PDF-1.7', 'application/pdf'],
    ];
    for (const [body, type] of hostile) {
      const { status } = await pipeline.push(body, type);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
    expect(
      (await pipeline.push('All quiet.\n\nNothing happened in Tirana on Monday.', 'text/plain', '?guid=after')).status,
    ).toBe(202);
    await pipeline.until(
      'the last one lands',
      async () => (await pipeline.archive()).some(({ guid }) => guid === 'after'),
      20_000,
    );
  });

  it('sends hostile messages to the dead letters with a reason, and goes on with the next', async () => {
    const hostile = [
      Buffer.from('no json at all'),
      Buffer.from([0xff, 0xfe, 0x7b, 0x7d]),
      Buffer.from(`{"id":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
      Buffer.from(JSON.stringify({ id: 'incomplete' })),
      Buffer.alloc(0),
    ];
    const key = 'hostile';
    await broker.publish(hostile.map((value) => ({ topic: topics.fetched, key, value })));
    const good = {
      id: 'good',
      version: '1',
      source: 'e2e',
      fetchedAt: new Date().toISOString(),
      pubStatus: 'usable',
      document: { contentType: 'text/plain', text: 'A flood hit Shkoder.' },
    };
    await broker.publish([{ topic: topics.fetched, key, value: Buffer.from(JSON.stringify(good)) }]);
    await pipeline.until(
      'the good one lands',
      async () => (await pipeline.archive()).some(({ id }) => id === 'good'),
      30_000,
    );
    const letters = await broker.browse('articles.fetched.v1.parser.dlq', 100);
    expect(letters.map(({ value }) => value.toString('hex')).sort()).toEqual(
      hostile.map((value) => value.toString('hex')).sort(),
    );
    for (const letter of letters) {
      expect(readDeadLetter(letter)).toMatchObject({
        group: 'parser',
        topic: topics.fetched,
        reason: expect.stringMatching(/\w/),
      });
    }
  });

  it('has every article once after each service was killed while 1,000 flow through', async () => {
    const total = 1_000;
    const before = new Set((await pipeline.archive()).map(({ id }) => id));
    let pushed = 0;
    const pushAll = Promise.all(
      Array.from({ length: 8 }, async () => {
        while (pushed < total) await pushUntilAccepted(report(pushed++));
      }),
    );
    for (const service of services) {
      await sleep(400);
      await pipeline.killService(service);
    }
    await pushAll;
    await pipeline.until(
      'all have landed',
      async () => (await pipeline.archive()).filter(({ id }) => !before.has(id)).length >= total,
      300_000,
    );
    const landed = (await pipeline.archive()).filter(({ id }) => !before.has(id));
    expect(landed).toHaveLength(total);
    expect(new Set(landed.map(({ id }) => id)).size).toBe(total);
    expect(new Set(landed.map(({ revision }) => revision))).toEqual(new Set([1]));
  });

  /** As an agency does: again and again until the intake has said that it has the article. */
  async function pushUntilAccepted({ text, query }: { text: string; query: string }): Promise<void> {
    for (let attempt = 0; attempt < 600; attempt++) {
      const answer = await pipeline.push(text, 'text/plain', query).catch(() => undefined);
      if (answer?.status === 202) return;
      await sleep(100);
    }
    throw new Error('the intake did not take the article for a minute');
  }
});
