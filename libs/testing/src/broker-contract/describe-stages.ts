import { deadLetterTopic } from '@dateline/contracts';
import { done, readDeadLetter, StageRunner, type Broker, type Subscription } from '@dateline/messaging';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { freshNames, message, until, type BrokerUnderTest } from './broker-under-test.js';

const schema = z.object({ id: z.string(), version: z.string(), text: z.string() });
const article = (id: string, text: string) => JSON.stringify({ id, version: 'v1', text });
const silent = { warn: () => undefined, error: () => undefined };

/** A stage on the adapter: bad messages go to the dead letters and everything behind them goes through. */
export function describeStages(test: BrokerUnderTest): void {
  describe('stages', () => {
    let broker: Broker;
    let subscription: Subscription | undefined;
    beforeEach(() => {
      broker = test.open();
    });
    afterEach(async () => {
      await subscription?.close();
      await broker.close();
    });

    it('does not let poison block what comes after it', async () => {
      const { topic, group } = freshNames();
      const output = `${topic}.out`;
      const dead = deadLetterTopic(topic, group);
      await broker.ensureTopics(
        [topic, output, dead].map((name) => ({ name, partitions: 1, maxMessageBytes: 500_000 })),
      );
      const runner = new StageRunner(
        {
          name: 'copy',
          group,
          takes: 'article',
          consumes: { topic, schema },
          produces: { topic: output, schema },
          limits: { maxBytes: 400_000 },
          retry: { maxAttempts: 2, baseDelayMs: 20 },
        },
        (input) => {
          const { id, version, text } = schema.parse(input);
          if (text === 'explode') throw new Error('bug in the handler');
          return Promise.resolve(done({ id, version, text: text === 'grow' ? 'x'.repeat(600_000) : text }));
        },
        { broker, log: silent },
      );
      const key = 'same-key';
      const poison = [
        message(topic, key, '{"id": "a", '),
        message(topic, key, '['.repeat(100_000) + ']'.repeat(100_000)),
        { topic, key, value: Buffer.from([0x22, 0xc3, 0x28, 0x22]) },
        message(topic, key, article('big', 'x'.repeat(450_000))),
        message(topic, key, '{"id": 7}'),
        message(topic, key, article('bug', 'explode')),
        message(topic, key, article('grown', 'grow')),
        message(topic, key, ''),
      ];
      const sound = Array.from({ length: 20 }, (_, index) => message(topic, key, article(`a${index}`, 'sound')));
      await broker.publish([...sound.slice(0, 5), ...poison, ...sound.slice(5)]);
      subscription = await broker.subscribe({ group, topics: [topic] }, (batch) => runner.runBatch(batch));
      await until('the last article', () => runner.counts.done === 20 && runner.counts.deadLettered === 8);
      await subscription.close();
      expect((await broker.browse(output, 100)).map(({ key: id }) => id)).toEqual(sound.map((_, index) => `a${index}`));
      const letters = await broker.browse(dead, 100);
      expect(letters.map((letter) => readDeadLetter(letter)?.code)).toEqual([
        'invalid-json', 'too-deep', 'invalid-utf8', 'message-too-large', 'schema', 'retries-exhausted', 'message-too-large', 'empty-message',
      ]); // prettier-ignore
      expect(letters.map(({ value }) => value)).toEqual(poison.map(({ value }) => value));
      expect(letters.map((letter) => readDeadLetter(letter)?.offset)).toEqual(
        poison.map((_, index) => String(index + 5)),
      );
      expect(readDeadLetter(letters[5] ?? (letters[0] as never))).toMatchObject({
        attempts: 2,
        group,
        topic,
        partition: 0,
      });
    });
  });
}
