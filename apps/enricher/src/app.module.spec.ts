import { Test } from '@nestjs/testing';
import { topics, topicSchemas } from '@dateline/contracts';
import { ArticlePublisher, connectStages } from '@dateline/messaging';
import { createLogger, loadEnv } from '@dateline/platform';
import { buildParsedArticle, MemoryBroker } from '@dateline/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DynamicModule, INestApplication } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppModule } from './app.module.js';
import { enricherEnvSchema } from './env.js';

describe('enricher', () => {
  let app: INestApplication;
  let broker: MemoryBroker;

  beforeEach(async () => {
    broker = new MemoryBroker();
    const logger = createLogger({ service: 'enricher', level: 'silent' });
    const module = AppModule.forRoot(loadEnv(enricherEnvSchema, {}), logger, broker);
    app = await start(module);
  });

  afterEach(() => app.close());

  const enriched = async (count: number) => {
    const deadline = Date.now() + 4_000;
    for (;;) {
      const messages = await broker.browse(topics.enriched, 100);
      if (messages.length >= count)
        return messages.map(({ value }) => topicSchemas[topics.enriched].parse(JSON.parse(value.toString())));
      if (Date.now() > deadline) throw new Error(`${messages.length} of ${count} articles`);
      await sleep(10);
    }
  };

  it('publishes the enriched form of what is parsed, everything parsed included', async () => {
    const parsed = buildParsedArticle('one');
    await app.get(ArticlePublisher).publishArticle(topics.parsed, parsed);
    const [article] = await enriched(1);
    expect(article).toMatchObject(parsed);
    expect(article?.entities.map(({ name }) => name)).toContain('Ana Reyes');
  });

  it('publishes the article as the passes made it when the configured model service is gone', async () => {
    await app.close();
    broker = new MemoryBroker();
    const env = loadEnv(enricherEnvSchema, { DATELINE_MODEL_URL: 'http://127.0.0.1:1/v1' });
    const module = AppModule.forRoot(env, createLogger({ service: 'enricher', level: 'silent' }), broker);
    app = await start(module);
    await app.get(ArticlePublisher).publishArticle(topics.parsed, buildParsedArticle('one'));
    const [article] = await enriched(1);
    expect(article?.entities.map(({ name }) => name)).toContain('Ana Reyes');
  });

  it('knows two recognizers, of which the linear tagger is the default', () => {
    expect(loadEnv(enricherEnvSchema, {}).DATELINE_RECOGNIZER).toBe('perceptron');
    expect(loadEnv(enricherEnvSchema, { DATELINE_RECOGNIZER: 'transformer' }).DATELINE_RECOGNIZER).toBe('transformer');
    expect(() => loadEnv(enricherEnvSchema, { DATELINE_RECOGNIZER: 'oracle' })).toThrow(/DATELINE_RECOGNIZER/);
  });

  it('passes a kill on', async () => {
    const kill = buildParsedArticle('one', { pubStatus: 'canceled', text: '' });
    await app.get(ArticlePublisher).publishArticle(topics.parsed, kill);
    const [article] = await enriched(1);
    expect(article).toMatchObject({ pubStatus: 'canceled', text: '', entities: [] });
  });
});

async function start(module: DynamicModule): Promise<INestApplication> {
  const app = (await Test.createTestingModule({ imports: [module] }).compile()).createNestApplication();
  connectStages(app, {
    fail: (error) => {
      throw error;
    },
  });
  await app.startAllMicroservices();
  await app.init();
  return app;
}
