import { Test } from '@nestjs/testing';
import { topics, topicSchemas } from '@dateline/contracts';
import { ArticlePublisher, connectStages } from '@dateline/messaging';
import { createLogger, HealthRegistry, loadEnv } from '@dateline/platform';
import { buildFetchedArticle, MemoryBroker } from '@dateline/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppModule } from './app.module.js';
import { parserEnvSchema } from './env.js';

describe('parser', () => {
  let app: INestApplication;
  let broker: MemoryBroker;

  beforeEach(async () => {
    broker = new MemoryBroker();
    const logger = createLogger({ service: 'parser', level: 'silent' });
    const module = AppModule.forRoot(loadEnv(parserEnvSchema, {}), logger, broker);
    app = (await Test.createTestingModule({ imports: [module] }).compile()).createNestApplication();
    connectStages(app, {
      fail: (error) => {
        throw error;
      },
      health: app.get(HealthRegistry),
    });
    await app.startAllMicroservices();
    await app.init();
  });

  afterEach(() => app.close());

  const parsed = async (count: number) => {
    const deadline = Date.now() + 4_000;
    for (;;) {
      const messages = await broker.browse(topics.parsed, 100);
      if (messages.length >= count)
        return messages.map(({ value }) => topicSchemas[topics.parsed].parse(JSON.parse(value.toString())));
      if (Date.now() > deadline) throw new Error(`${messages.length} of ${count} articles`);
      await sleep(10);
    }
  };

  it('publishes the parsed form of what is fetched, under the same identity', async () => {
    const fetched = buildFetchedArticle('one');
    await app.get(ArticlePublisher).publishArticle(topics.fetched, fetched);
    const [article] = await parsed(1);
    expect(article).toMatchObject({ id: fetched.id, version: fetched.version, source: 'test-wire' });
    expect(article?.text).toContain('opened bridge one on Tuesday');
  });

  it('passes a kill on without a word of the text', async () => {
    await app
      .get(ArticlePublisher)
      .publishArticle(topics.fetched, buildFetchedArticle('one', { pubStatus: 'canceled' }));
    const [article] = await parsed(1);
    expect(article).toMatchObject({ pubStatus: 'canceled', text: '', blocks: [] });
    expect(article?.headline).toBeUndefined();
  });

  it('treats a document as killed that says so itself', async () => {
    const text = JSON.stringify({
      uri: 'urn:one',
      pubstatus: 'canceled',
      headline: 'Kill',
      body_text: 'It was wrong.',
    });
    await app
      .get(ArticlePublisher)
      .publishArticle(
        topics.fetched,
        buildFetchedArticle('one', { document: { contentType: 'application/json', text } }),
      );
    const [article] = await parsed(1);
    expect(article).toMatchObject({ pubStatus: 'canceled', text: '', blocks: [] });
  });

  it('is alive and ready while it consumes', async () => {
    for (const kind of ['live', 'ready'] as const)
      expect(await app.get(HealthRegistry).summarize(kind)).toMatchObject({
        ok: true,
        checks: { messaging: { ok: true } },
      });
  });
});
