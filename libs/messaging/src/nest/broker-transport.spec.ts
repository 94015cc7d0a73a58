import { Controller, Module, type INestApplication, type OnApplicationShutdown, type Type } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { Test } from '@nestjs/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { MemoryBroker } from '../memory/memory-broker.js';
import { PermanentError } from '../errors.js';
import { readDeadLetter } from '../stage/dead-letter.js';
import { done, type Outcome } from '../stage/outcome.js';
import type { BatchStageHandler, StageContext, StageHandler } from '../stage/stage-handler.js';
import { Stage } from '../stage/stage.decorator.js';
import { BrokerTransport } from './broker-transport.js';
import { connectStages } from './connect-stages.js';
import { MessagingHealth } from './messaging-health.js';
import { MessagingModule } from './messaging.module.js';

const input = { topic: 'in', schema: z.object({ id: z.string(), version: z.string() }) };
const output = { topic: 'out', schema: z.object({ id: z.string(), version: z.string(), tries: z.number() }) };
type Input = z.infer<typeof input.schema>;
type Output = z.infer<typeof output.schema>;

@Stage({ name: 'copy', consumes: input, produces: output })
class CopyHandler implements StageHandler<Input, Output> {
  handle(article: Input, context: StageContext): Outcome<Output> {
    if (article.id === 'bad') throw new PermanentError('bad', 'a bad one');
    return done({ ...article, tries: context.attempt });
  }
}

@Stage({ name: 'gather', consumes: input, produces: output })
class GatherHandler implements BatchStageHandler<Input, Output> {
  handleBatch(articles: readonly Input[], contexts: readonly StageContext[]): Outcome<Output>[] {
    return articles.map((article, index) => done({ ...article, tries: contexts[index]?.attempt ?? 0 }));
  }
}

const plainReceived: unknown[] = [];

@Controller()
class PlainHandler {
  @EventPattern('in')
  onArticle(article: unknown): void {
    plainReceived.push(article);
  }
}

describe('BrokerTransport', () => {
  let broker: MemoryBroker;
  let app: INestApplication | undefined;

  beforeEach(() => {
    broker = new MemoryBroker();
    plainReceived.length = 0;
  });
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });

  const start = async (controllers: Type[], consumes = [input], imports: Type[] = [], metrics?: Registry) => {
    const messaging = MessagingModule.forRoot({ service: 'test', broker, consumes, produces: [output] });
    const module = await Test.createTestingModule({ imports: [messaging, ...imports], controllers }).compile();
    const created = module.createNestApplication({ logger: false });
    connectStages(created, {
      fail: (error) => {
        throw error;
      },
      metrics,
    });
    await created.startAllMicroservices();
    await created.init();
    app = created;
    return created;
  };
  const publish = (...ids: string[]) =>
    broker.publish(
      ids.map((id) => ({ topic: 'in', key: id, value: Buffer.from(JSON.stringify({ id, version: 'v1' })) })),
    );
  const outputs = async (count: number, topic = 'out') => {
    const deadline = Date.now() + 3_000;
    for (;;) {
      const messages = await broker.browse(topic, 100);
      if (messages.length >= count) return messages;
      if (Date.now() > deadline) throw new Error(`${messages.length} of ${count} messages in ${topic}`);
      await sleep(5);
    }
  };

  it('runs a stage, with the class of its errors intact', async () => {
    await start([CopyHandler]);
    await publish('a', 'bad', 'b');
    const made = (await outputs(2)).map(({ value }) => JSON.parse(value.toString()) as Output);
    expect(made.map(({ id, tries }) => [id, tries]).sort()).toEqual([['a', 1], ['b', 1]]); // prettier-ignore
    const [letter] = await outputs(1, 'in.copy.dlq');
    expect(letter && readDeadLetter(letter)).toMatchObject({ code: 'bad', reason: 'a bad one', group: 'copy' });
  });

  it('runs a batch stage', async () => {
    await start([GatherHandler]);
    await publish('a', 'b', 'c');
    expect((await outputs(3)).map(({ key }) => key).sort()).toEqual(['a', 'b', 'c']);
  });

  it('runs an ordinary event handler in the group of the service', async () => {
    await start([PlainHandler]);
    await publish('a');
    for (let tries = 0; plainReceived.length === 0 && tries < 500; tries += 1) await sleep(5);
    expect(plainReceived).toEqual([{ id: 'a', version: 'v1' }]);
    expect(broker.health().subscriptions).toMatchObject([{ group: 'test' }]);
  });

  it('does not start when a declared topic has no handler', async () => {
    await expect(start([])).rejects.toThrow('test cannot start: in has no handler');
  });

  it('does not start when a topic has two handlers', async () => {
    await expect(start([CopyHandler, GatherHandler])).rejects.toThrow('in has two handlers');
  });

  it('does not start when a handler stands for a topic that is not declared', async () => {
    await expect(start([CopyHandler], [])).rejects.toThrow('in has a handler, but is not among the topics');
  });

  it('creates the topics and the dead letters of its groups', async () => {
    await start([CopyHandler]);
    expect(await broker.offsets('in')).toHaveLength(6);
    expect(await broker.offsets('out')).toHaveLength(6);
    expect(await broker.offsets('in.copy.dlq')).toHaveLength(1);
  });

  it('drains before other modules close what handlers need', async () => {
    const events: string[] = [];

    @Stage({ name: 'slow', consumes: input })
    class SlowHandler implements StageHandler<Input> {
      async handle(): Promise<Outcome> {
        events.push('begun');
        await sleep(50);
        events.push('finished');
        return done();
      }
    }

    @Module({})
    class DatabaseModule implements OnApplicationShutdown {
      onApplicationShutdown(): void {
        events.push('database closed');
      }
    }

    const running = await start([SlowHandler], [input], [DatabaseModule]);
    await publish('a');
    for (let tries = 0; events.length === 0 && tries < 500; tries += 1) await sleep(1);
    await running.close();
    app = undefined;
    expect(events).toEqual(['begun', 'finished', 'database closed']);
    expect((await broker.offsets('in', 'slow')).reduce((sum, { lag }) => sum + lag, 0)).toBe(0);
  });

  it('reports counts and lag as metrics, and its health', async () => {
    const registry = new Registry();
    const created = await start([CopyHandler], [input], [], registry);
    await publish('a', 'bad');
    await outputs(1, 'in.copy.dlq');
    await outputs(1);
    await sleep(10);
    const text = await registry.metrics();
    expect(text).toContain('dateline_messages_received_total{stage="copy"} 2');
    expect(text).toContain('dateline_messages_total{stage="copy",outcome="deadLettered"} 1');
    expect(text).toMatch(/dateline_partition_lag\{group="copy",topic="in",partition="\d"\} 0/);
    const health = created.get(MessagingHealth);
    expect(health.live()).toMatchObject({ ok: true });
    expect(health.ready()).toMatchObject({ ok: true, facts: { connected: true, stages: [{ name: 'copy', done: 1 }] } });
    expect(created.get(BrokerTransport).runners).toHaveLength(1);
  });
});
