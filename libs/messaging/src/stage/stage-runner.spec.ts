import { deadLetterTopic } from '@dateline/contracts';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { MessageBatch, ReceivedMessage } from '../broker/message.js';
import { PermanentError, TransientError } from '../errors.js';
import { MemoryBroker } from '../memory/memory-broker.js';
import { readDeadLetter, toReplay } from './dead-letter.js';
import { done, reject, retry, skip } from './outcome.js';
import type { StageDefinition } from './stage-definition.js';
import type { StageContext } from './stage-handler.js';
import { StageRunner } from './stage-runner.js';

const schema = z.object({ id: z.string(), version: z.string(), text: z.string() });
type Article = z.infer<typeof schema>;
type Handle = (article: Article, context: StageContext) => unknown;
const article = (id: string, text = 'sound'): Article => ({ id, version: 'v1', text });
const silent = { warn: () => undefined, error: () => undefined };

/** A stage from topic `in` to topic `out`, with a clock that tests move. */
async function stage(handle: Handle, changes: Partial<StageDefinition> = {}, outLimit = 10_000) {
  const broker = new MemoryBroker();
  const dead = deadLetterTopic('in', 'copy');
  await broker.ensureTopics([
    { name: 'out', partitions: 1, maxMessageBytes: outLimit },
    { name: dead, partitions: 1 },
  ]);
  const clock = { now: Date.parse('2026-03-04T10:00:00Z') };
  const definition: StageDefinition = {
    name: 'copy',
    group: 'copy',
    takes: 'article',
    consumes: { topic: 'in', schema },
    produces: { topic: 'out', schema },
    retry: { maxAttempts: 3, maxTransientMs: 60_000, baseDelayMs: 100, maxDelayMs: 1_000 },
    ...changes,
  };
  const runner = new StageRunner(
    definition,
    async (payload, context) => Promise.resolve(handle(payload as Article, context as StageContext)),
    { broker, log: silent, now: () => new Date(clock.now), random: () => 1 },
  );
  const texts = async (topic: string) => (await broker.browse(topic, 100)).map(({ value }) => value.toString());
  const ids = async () => (await texts('out')).map((text) => schema.parse(JSON.parse(text)).id);
  const letters = () => broker.browse(dead, 100);
  return { runner, broker, clock, texts, ids, letters };
}

function received(offset: number, value: Buffer | string, headers: Record<string, string> = {}): ReceivedMessage {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  const publishedAt = new Date('2026-03-04T09:00:00Z');
  return { topic: 'in', partition: 3, offset: String(offset), key: `k${offset}`, value: bytes, headers, publishedAt };
}

function batchOf(values: readonly (Article | Buffer | string)[], signal = new AbortController().signal): MessageBatch {
  const messages = values.map((value, offset) =>
    received(offset, typeof value === 'string' || Buffer.isBuffer(value) ? value : JSON.stringify(value)),
  );
  return { topic: 'in', partition: 3, messages, signal };
}

describe('StageRunner', () => {
  it('publishes what the handler made, keyed and in its envelope, and settles the batch', async () => {
    const { runner, broker } = await stage((input) => done({ ...input, text: input.text.toUpperCase() }));
    expect(await runner.runBatch(batchOf([article('a'), article('b')]))).toEqual({ settled: 2 });
    const [first, second] = await broker.browse('out', 10);
    expect(JSON.parse(first?.value.toString() ?? '')).toEqual(article('a', 'SOUND'));
    expect(second?.key).toBe('b');
    expect(first?.headers).toMatchObject({
      ce_specversion: '1.0',
      ce_type: 'out',
      ce_source: '/dateline/copy',
      ce_subject: 'a',
      ce_time: '2026-03-04T10:00:00.000Z',
      'content-type': 'application/json',
    });
    expect(runner.counts).toMatchObject({ received: 2, done: 2, produced: 2, deadLettered: 0 });
  });

  it('gives the same event id to the same output of a second run', async () => {
    const { runner, broker } = await stage((input) => done(input));
    for (let run = 0; run < 2; run += 1) await runner.runBatch(batchOf([article('a')]));
    const [first, second] = await broker.browse('out', 10);
    expect(first?.headers['ce_id']).toBe(second?.headers['ce_id']);
  });

  it('carries the trace on in a span of its own', async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const seen: string[] = [];
    const { runner, broker } = await stage((input, context) => {
      seen.push(context.traceparent);
      return done(input);
    });
    const message = received(0, JSON.stringify(article('a')), { traceparent: `00-${trace}-b7ad6b7169203331-01` });
    await runner.runBatch({ ...batchOf([]), messages: [message] });
    const [output] = await broker.browse('out', 1);
    expect(output?.headers['traceparent']).toBe(seen[0]);
    expect(seen[0]).toMatch(new RegExp(`^00-${trace}-(?!b7ad6b7169203331)[\\da-f]{16}-01$`));
  });

  it('settles what the handler skips, and what returns nothing', async () => {
    const { runner, ids } = await stage((input) => (input.id === 'a' ? skip('older than what is stored') : undefined));
    expect(await runner.runBatch(batchOf([article('a'), article('b')]))).toEqual({ settled: 2 });
    expect(await ids()).toEqual([]);
    expect(runner.counts).toMatchObject({ skipped: 1, done: 1, produced: 0 });
  });

  it('sends what the handler rejects to the dead letters, bytes untouched, with the whole story', async () => {
    const { runner, letters } = await stage(() => reject('no such source'));
    const value = '  {"id":"a", "version":"v1", "text":"sound"}\n';
    const message = received(17, value, { custom: 'kept', traceparent: 'anything' });
    expect(await runner.runBatch({ ...batchOf([]), messages: [message] })).toEqual({ settled: 1 });
    const [letter] = await letters();
    expect(letter?.value.toString()).toBe(value);
    expect(letter).toMatchObject({ key: 'k17', headers: { custom: 'kept', traceparent: 'anything' } });
    const story = readDeadLetter(letter ?? message);
    expect(story).toEqual({
      group: 'copy',
      code: 'rejected',
      reason: 'no such source',
      attempts: 1,
      failedAt: '2026-03-04T10:00:00.000Z',
      topic: 'in',
      partition: 3,
      offset: '17',
    });
    expect(letter !== undefined && story !== undefined && toReplay(letter, story)).toEqual({
      topic: 'in',
      key: 'k17',
      value: message.value,
      headers: message.headers,
    });
  });

  it('tries again after a growing wait, holding back what is behind, and then goes on', async () => {
    let failures = 2;
    const { runner, ids } = await stage((input) => (input.id === 'b' && failures-- > 0 ? retry('busy') : done(input)));
    const all = [article('a'), article('b'), article('c')];
    expect(await runner.runBatch(batchOf(all))).toEqual({ settled: 1, retryAfterMs: 100 });
    expect(await ids()).toEqual(['a']);
    const rest = { ...batchOf(all), messages: batchOf(all).messages.slice(1) };
    expect(await runner.runBatch(rest)).toEqual({ settled: 0, retryAfterMs: 200 });
    expect(await runner.runBatch(rest)).toEqual({ settled: 2 });
    expect(await ids()).toEqual(['a', 'b', 'c']);
    expect(runner.counts).toMatchObject({ retried: 2, done: 3 });
  });

  it('tells the handler which try it is', async () => {
    const attempts: number[] = [];
    const { runner } = await stage((_, context) => {
      attempts.push(context.attempt);
      throw new TransientError('busy', 'busy');
    });
    for (let run = 0; run < 3; run += 1) await runner.runBatch(batchOf([article('a')]));
    expect(attempts).toEqual([1, 2, 3]);
  });

  it('gives a transient failure up when it has lasted too long', async () => {
    const { runner, clock, letters } = await stage(() => {
      throw new TransientError('database-away', 'connection refused');
    });
    expect(await runner.runBatch(batchOf([article('a')]))).toMatchObject({ settled: 0 });
    clock.now += 59_999;
    expect(await runner.runBatch(batchOf([article('a')]))).toMatchObject({ settled: 0 });
    clock.now += 1;
    expect(await runner.runBatch(batchOf([article('a')]))).toEqual({ settled: 1 });
    expect(readDeadLetter((await letters())[0] as ReceivedMessage)).toMatchObject({
      code: 'retries-exhausted',
      attempts: 3,
      reason: 'gave up after 3 tries in 60000 ms: connection refused',
    });
  });

  it('gives an error of unknown class up after so many tries, and a permanent one at once', async () => {
    const { runner, letters } = await stage((input) => {
      if (input.id === 'permanent') throw new PermanentError('too-old', 'older than the archive');
      throw new TypeError('undefined is not a function');
    });
    expect(await runner.runBatch(batchOf([article('permanent')]))).toEqual({ settled: 1 });
    for (let attempt = 1; attempt < 3; attempt += 1)
      expect(await runner.runBatch(batchOf([article('unknown')]))).toMatchObject({ settled: 0 });
    expect(await runner.runBatch(batchOf([article('unknown')]))).toEqual({ settled: 1 });
    const stories = (await letters()).map(readDeadLetter);
    expect(stories[0]).toMatchObject({ code: 'too-old', attempts: 1, reason: 'older than the archive' });
    expect(stories[1]).toMatchObject({ code: 'retries-exhausted', attempts: 3 });
    expect(stories[1]?.reason).toContain('TypeError: undefined is not a function');
  });

  it('starts counting anew once a message went through', async () => {
    const outcomes = [retry('busy'), done(article('a')), retry('busy')];
    const { runner } = await stage(() => outcomes.shift());
    const waits: (number | undefined)[] = [];
    for (let run = 0; run < 3; run += 1) waits.push((await runner.runBatch(batchOf([article('a')]))).retryAfterMs);
    expect(waits).toEqual([100, undefined, 100]);
  });

  it.each([
    ['invalid-json', '{"id":'],
    ['invalid-json', Buffer.alloc(50, '[')],
    ['invalid-utf8', Buffer.from([0x22, 0xff, 0x22])],
    ['too-deep', '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000)],
    ['message-too-large', 'x'.repeat(2_001)],
    ['empty-message', ''],
    ['schema', '{"id":"a","version":7,"text":"t"}'],
    ['schema', 'null'],
  ])('sends %s to the dead letters at once, and handles what is behind it', async (code, value) => {
    const limits = code === 'message-too-large' ? { maxBytes: 2_000 } : {};
    const { runner, ids, letters } = await stage((input) => done(input), { limits });
    expect(await runner.runBatch(batchOf([article('a'), value, article('c')]))).toEqual({ settled: 3 });
    expect(await ids()).toEqual(['a', 'c']);
    const [letter] = await letters();
    expect(letter?.value).toEqual(Buffer.from(value));
    expect(readDeadLetter(letter as ReceivedMessage)).toMatchObject({ code, attempts: 1, offset: '1' });
  });

  it('refuses an envelope that contradicts the topic', async () => {
    const { runner, letters } = await stage((input) => done(input));
    const value = JSON.stringify(article('a'));
    const messages = [
      received(0, value, { ce_specversion: '1.0', ce_type: 'other' }),
      received(1, value, { 'content-type': 'text/html' }),
      received(2, value, { 'content-type': 'application/json; charset=utf-8' }),
    ];
    expect(await runner.runBatch({ ...batchOf([]), messages })).toEqual({ settled: 3 });
    expect((await letters()).map((letter) => readDeadLetter(letter)?.code)).toEqual(['envelope', 'envelope']);
  });

  it('makes a dead letter of an output that does not match its topic, or is larger than it takes', async () => {
    const { runner, ids, letters } = await stage((input) => {
      if (input.id === 'wrong') return done({ id: 'wrong', version: 'v1' });
      return done({ ...input, text: input.id === 'large' ? 'x'.repeat(20_000) : input.text });
    });
    const all = ['a', 'wrong', 'b', 'large', 'c'].map((id) => article(id));
    expect(await runner.runBatch(batchOf(all))).toEqual({ settled: 5 });
    expect(await ids()).toEqual(['a', 'b', 'c']);
    const stories = (await letters()).map(readDeadLetter);
    expect(stories.map((story) => story?.code)).toEqual(['schema', 'message-too-large']);
    expect(stories[0]?.reason).toContain('text: Invalid input');
    expect(stories[1]?.reason).toMatch(/20\d\d\d bytes/);
  });

  it('settles nothing while the broker does not take the outputs', async () => {
    const { runner, broker, ids } = await stage((input) => done(input));
    broker.failNextPublishes(2);
    for (let run = 0; run < 2; run += 1)
      expect(await runner.runBatch(batchOf([article('a')]))).toEqual({ settled: 0, retryAfterMs: 1_000 });
    expect(await runner.runBatch(batchOf([article('a')]))).toEqual({ settled: 1 });
    expect(await ids()).toEqual(['a']);
  });

  it('settles nothing while the dead letters cannot be written', async () => {
    const { runner, broker, letters } = await stage(() => reject('no'));
    broker.failNextPublishes(1);
    expect(await runner.runBatch(batchOf([article('a')]))).toEqual({ settled: 0, retryAfterMs: 1_000 });
    expect(await letters()).toEqual([]);
  });

  it('stops between two messages when it is told to, and settles what is finished', async () => {
    const stop = new AbortController();
    const { runner, ids } = await stage((input) => {
      if (input.id === 'b') stop.abort();
      return done(input);
    });
    const all = ['a', 'b', 'c'].map((id) => article(id));
    expect(await runner.runBatch(batchOf(all, stop.signal))).toEqual({ settled: 2 });
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('gives up on a handler that does not return', async () => {
    const options = { timeoutMs: 20, retry: { maxAttempts: 1 } };
    const { runner, letters } = await stage(() => new Promise(() => undefined), options);
    expect(await runner.runBatch(batchOf([article('a')]))).toEqual({ settled: 1 });
    expect(readDeadLetter((await letters())[0] as ReceivedMessage)?.reason).toContain('longer than 20 ms');
  });

  it('keeps hostile text in a reason from making the dead letter unpublishable', async () => {
    const { runner, letters } = await stage(() => reject(`bad\0byte and \ud800 ${'x'.repeat(5_000)}`));
    expect(await runner.runBatch(batchOf([article('a')]))).toEqual({ settled: 1 });
    const reason = readDeadLetter((await letters())[0] as ReceivedMessage)?.reason ?? '';
    expect(reason).toMatch(/^bad byte and \ufffd x+$/);
    expect(reason).toHaveLength(2_000);
  });
});
