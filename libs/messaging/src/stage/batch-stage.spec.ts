import { deadLetterTopic } from '@dateline/contracts';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { MessageBatch, ReceivedMessage } from '../broker/message.js';
import { PermanentError, TransientError } from '../errors.js';
import { MemoryBroker } from '../memory/memory-broker.js';
import { readDeadLetter } from './dead-letter.js';
import { done, reject, retry, type Outcome } from './outcome.js';
import { StageRunner } from './stage-runner.js';

const schema = z.object({ id: z.string() });
type Article = z.infer<typeof schema>;
const silent = { warn: () => undefined, error: () => undefined };

async function batchStage(handleBatch: (articles: readonly Article[]) => readonly Outcome[]) {
  const broker = new MemoryBroker();
  const dead = deadLetterTopic('in', 'store');
  await broker.ensureTopics([{ name: dead, partitions: 1 }]);
  const calls: string[][] = [];
  const runner = new StageRunner(
    { name: 'store', group: 'store', takes: 'batch', consumes: { topic: 'in', schema }, retry: { maxAttempts: 2 } },
    (payload) => {
      const articles = payload as readonly Article[];
      calls.push(articles.map(({ id }) => id));
      return Promise.resolve().then(() => handleBatch(articles));
    },
    { broker, log: silent, random: () => 1 },
  );
  return { runner, calls, letters: async () => (await broker.browse(dead, 100)).map(readDeadLetter) };
}

function batchOf(ids: readonly string[], from = 0): MessageBatch {
  const messages = ids.map((id, index): ReceivedMessage => {
    const value = Buffer.from(id === 'malformed' ? '{' : JSON.stringify({ id }));
    const offset = String(from + index);
    return { topic: 'in', partition: 0, offset, key: id, value, headers: {}, publishedAt: new Date(0) };
  });
  return { topic: 'in', partition: 0, messages, signal: new AbortController().signal };
}

describe('StageRunner with a batch handler', () => {
  it('hands the sound articles of a batch over in one call', async () => {
    const { runner, calls, letters } = await batchStage((articles) => articles.map(() => done()));
    expect(await runner.runBatch(batchOf(['a', 'malformed', 'c']))).toEqual({ settled: 3 });
    expect(calls).toEqual([['a', 'c']]);
    expect((await letters()).map((letter) => letter?.offset)).toEqual(['1']);
  });

  it('settles up to the first article that has to be tried again', async () => {
    const { runner } = await batchStage((articles) =>
      articles.map(({ id }) => (id === 'c' ? retry('locked') : id === 'b' ? reject('no') : done())),
    );
    expect(await runner.runBatch(batchOf(['a', 'b', 'c', 'd']))).toEqual({ settled: 2, retryAfterMs: 200 });
    expect(runner.counts).toMatchObject({ done: 1, deadLettered: 1, retried: 1 });
  });

  it('finds the bad article of a failed batch by handling them one by one', async () => {
    const { runner, calls, letters } = await batchStage((articles) => {
      if (articles.some(({ id }) => id === 'b')) throw new PermanentError('constraint', 'value out of range');
      return articles.map(() => done());
    });
    expect(await runner.runBatch(batchOf(['a', 'b', 'c']))).toEqual({ settled: 3 });
    expect(calls).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
    expect(await letters()).toMatchObject([{ code: 'constraint', offset: '1' }]);
  });

  it('lets the whole batch wait for a database that is away, without trying them one by one', async () => {
    let away = true;
    const { runner, calls } = await batchStage((articles) => {
      if (away) throw new TransientError('database-away', 'connection refused');
      return articles.map(() => done());
    });
    expect(await runner.runBatch(batchOf(['a', 'b']))).toEqual({ settled: 0, retryAfterMs: 200 });
    expect(await runner.runBatch(batchOf(['a', 'b']))).toEqual({ settled: 0, retryAfterMs: 400 });
    away = false;
    expect(await runner.runBatch(batchOf(['a', 'b']))).toEqual({ settled: 2 });
    expect(calls).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('treats a wrong number of outcomes as a failure, not as success', async () => {
    const { runner, letters } = await batchStage((articles) => (articles.length === 2 ? [done()] : []));
    expect(await runner.runBatch(batchOf(['a', 'b']))).toMatchObject({ settled: 0 });
    expect(await runner.runBatch(batchOf(['a', 'b']))).toMatchObject({ settled: 1 });
    expect((await letters())[0]?.reason).toContain('one outcome for each');
  });
});
