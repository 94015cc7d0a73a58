import { MessageTooLargeError, type Broker, type ReceivedMessage } from '@dateline/messaging';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freshNames, message, numbered, textsOf, until, type BrokerUnderTest } from './broker-under-test.js';
import { RecordingMember } from './recording-member.js';

/** What every adapter promises of publishing and delivery. */
export function describeDelivery(test: BrokerUnderTest): void {
  describe('delivery', () => {
    let broker: Broker;
    beforeEach(() => {
      broker = test.open();
    });
    afterEach(() => broker.close());

    it('keeps the messages of a key in order', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 4 }]);
      const all = numbered(topic, 600, 7);
      for (let start = 0; start < all.length; start += 100) await broker.publish(all.slice(start, start + 100));
      const member = await new RecordingMember(broker, { group, topics: [topic], maxBatchMessages: 23 }).join();
      await member.receives(600);
      for (let key = 0; key < 7; key += 1) {
        const texts = textsOf(member.received.filter((received) => received.key === `key-${key}`));
        expect(texts).toEqual(texts.map((_, index) => String(index)));
      }
      expect(member.received).toHaveLength(600);
    });

    it('keeps the order of publishes that do not wait for each other', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 1 }]);
      await Promise.all(numbered(topic, 50, 1).map((one) => broker.publish([one])));
      const member = await new RecordingMember(broker, { group, topics: [topic] }).join();
      await member.receives(50);
      expect(textsOf(member.received)).toEqual(Array.from({ length: 50 }, (_, index) => String(index)));
    });

    it('carries key, headers and bytes untouched', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 1 }]);
      const value = Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256));
      const headers = { 'content-type': 'application/json', note: 'naïve — “quoted” {json} ٣' };
      await broker.publish([
        { topic, key: 'Straße/１', value, headers },
        { topic, key: '', value: Buffer.alloc(0) },
      ]);
      const member = await new RecordingMember(broker, { group, topics: [topic] }).join();
      await member.receives(2);
      const [first, second] = member.received;
      expect(first).toMatchObject({ topic, partition: 0, key: 'Straße/１', headers });
      expect(first?.value.equals(value)).toBe(true);
      expect(Date.now() - (first?.publishedAt.getTime() ?? 0)).toBeLessThan(60_000);
      expect(second).toMatchObject({ key: '', headers: {} });
      expect(second?.value).toHaveLength(0);
    });

    it('sends a batch that is larger than the broker takes at once', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 1, maxMessageBytes: 100_000 }]);
      const text = 'x'.repeat(5_000);
      await broker.publish(Array.from({ length: 500 }, (_, index) => message(topic, 'k', `${index}:${text}`)));
      const member = await new RecordingMember(broker, { group, topics: [topic] }).join();
      await member.receives(500);
      expect(textsOf(member.received).map((received) => Number.parseInt(received))).toEqual(
        Array.from({ length: 500 }, (_, index) => index),
      );
    });

    it('refuses a message over the limit by its size, and sends nothing of that publish', async () => {
      const { topic } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 1, maxMessageBytes: 100_000 }]);
      const refused = broker.publish([message(topic, 'small', 'fits'), message(topic, 'big', 'x'.repeat(200_000))]);
      await expect(refused).rejects.toThrow(MessageTooLargeError);
      await expect(refused).rejects.toMatchObject({ key: 'big', index: 1, limitBytes: 100_000 });
      await expect(refused).rejects.toThrow(/200\d\d\d bytes/);
      expect(await broker.browse(topic, 10)).toEqual([]);
    });

    it('refuses a key that not every broker can hold', async () => {
      const { topic } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 1 }]);
      await expect(broker.publish([message(topic, 'a\0b', 'x')])).rejects.toMatchObject({ code: 'invalid-message' });
    });

    it('loses nothing and repeats nothing when many publish at once', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 3 }]);
      const member = await new RecordingMember(broker, { group, topics: [topic] }).join();
      const publishers = test.config === undefined ? [broker] : Array.from({ length: 4 }, () => test.open());
      await Promise.all(
        publishers.map(async (publisher, number) => {
          for (let round = 0; round < 25; round += 1)
            await publisher.publish(
              Array.from({ length: 10 }, (_, index) =>
                message(topic, `${number}-${round % 5}`, `${round * 10 + index}`),
              ),
            );
        }),
      );
      const expected = publishers.length * 250;
      await member.receives(expected);
      await Promise.all(publishers.filter((publisher) => publisher !== broker).map((publisher) => publisher.close()));
      const seen = new Set(member.received.map(({ key, value }) => `${key}:${value.toString()}`));
      expect({ received: member.received.length, distinct: seen.size }).toEqual({
        received: expected,
        distinct: expected,
      });
    });

    it('tells how far a group has come', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 1 }]);
      await broker.publish(numbered(topic, 10, 1));
      expect(await broker.offsets(topic, group)).toEqual([{ partition: 0, begin: '0', end: '10', lag: 10 }]);
      const member = await new RecordingMember(broker, { group, topics: [topic], maxBatchMessages: 4 }).join((batch) =>
        Promise.resolve({ settled: batch.messages[0]?.offset === '0' ? 4 : 0, retryAfterMs: 60_000 }),
      );
      await member.receives(4);
      await member.leave();
      const offsets = await broker.offsets(topic, group);
      expect(offsets).toEqual([{ partition: 0, begin: '0', end: '10', committed: '4', lag: 6 }]);
      expect(await broker.offsets(topic)).toEqual([{ partition: 0, begin: '0', end: '10', lag: 10 }]);
    });

    it('reads the oldest messages of a topic without a group', async () => {
      const { topic } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 2 }]);
      for (const one of numbered(topic, 6, 6)) await broker.publish([{ ...one, value: Buffer.from(one.key) }]);
      const found: readonly ReceivedMessage[] = await broker.browse(topic, 4);
      expect(found).toHaveLength(4);
      await until('all of them in the end', async () => (await broker.browse(topic, 100)).length === 6);
    });

    it('creates topics once, however many ask for them', async () => {
      const { topic } = freshNames();
      const other = test.open();
      await Promise.all([broker, other].map((each) => each.ensureTopics([{ name: topic, partitions: 3 }])));
      await broker.ensureTopics([{ name: topic, partitions: 9 }]);
      expect(await broker.offsets(topic)).toHaveLength(3);
      await other.close();
    });
  });
}
