import type { Broker } from '@dateline/messaging';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshNames, message, numbered, textsOf, until, type BrokerUnderTest } from './broker-under-test.js';
import { RecordingMember } from './recording-member.js';

/** What every adapter promises when handlers fail, stall or are stopped. */
export function describeFailures(test: BrokerUnderTest): void {
  describe('failures', () => {
    let broker: Broker;
    beforeEach(() => {
      broker = test.open();
    });
    afterEach(() => broker.close());

    it('delivers to a new group what it failed on before its first commit', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 1 }]);
      await broker.publish(numbered(topic, 3, 1));
      let tries = 0;
      const failing = await new RecordingMember(broker, { group, topics: [topic] }).join(() => {
        tries += 1;
        return Promise.reject(new Error('not yet'));
      });
      await until('a first failure', () => tries > 0);
      await failing.leave();
      await broker.publish([message(topic, 'key-0', '3')]);
      const member = await new RecordingMember(broker, { group, topics: [topic] }).join();
      await member.receives(4);
      expect(textsOf(member.received)).toEqual(['0', '1', '2', '3']);
    });

    it('delivers what a batch did not settle again, after the wait that it asked for', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 1 }]);
      await broker.publish(numbered(topic, 10, 1));
      const batches: { at: number; offsets: string[] }[] = [];
      const member = await new RecordingMember(broker, { group, topics: [topic] }).join((batch) => {
        batches.push({ at: Date.now(), offsets: batch.messages.map(({ offset }) => offset) });
        return Promise.resolve(
          batches.length === 1 ? { settled: 4, retryAfterMs: 700 } : { settled: batch.messages.length },
        );
      });
      await member.receives(10);
      expect(batches[0]?.offsets).toHaveLength(10);
      expect(batches[1]?.offsets[0]).toBe('4');
      expect((batches[1]?.at ?? 0) - (batches[0]?.at ?? 0)).toBeGreaterThanOrEqual(690);
      expect(textsOf(member.received)).toEqual(Array.from({ length: 10 }, (_, index) => String(index)));
    });

    it('goes on with other partitions while one waits', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 2 }]);
      const options = { group, topics: [topic], concurrency: 1 };
      const member = await new RecordingMember(broker, options).join((batch) =>
        Promise.resolve(
          batch.partition === 0 ? { settled: 0, retryAfterMs: 30_000 } : { settled: batch.messages.length },
        ),
      );
      for (let round = 0; round < 3; round += 1) {
        const before = member.received.length;
        await broker.publish(numbered(topic, 20, 20));
        await until('progress of the other partition', () => member.received.length > before, 10_000);
      }
      expect(new Set(member.received.map(({ partition }) => partition))).toEqual(new Set([1]));
    });

    it('lets a handler in flight finish on close, commits it, and starts no other', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 1 }]);
      await broker.publish(numbered(topic, 10, 1));
      const seen = { started: 0, aborted: false };
      const options = { group, topics: [topic], maxBatchMessages: 5 };
      const member = await new RecordingMember(broker, options).join(async (batch) => {
        seen.started += 1;
        await until('the stop', () => batch.signal.aborted);
        seen.aborted = true;
        await sleep(300);
        return { settled: 2 };
      });
      await until('the handler', () => seen.started === 1);
      await member.leave();
      expect(seen).toEqual({ started: 1, aborted: true });
      const next = await new RecordingMember(broker, { group, topics: [topic] }).join();
      await next.receives(8);
      await sleep(200);
      expect(textsOf(next.received)).toEqual(['2', '3', '4', '5', '6', '7', '8', '9']);
    });

    it('does not wait for a handler beyond the grace period, and delivers its messages again', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 1 }]);
      await broker.publish(numbered(topic, 2, 1));
      let release = (): void => undefined;
      let started = false;
      const member = await new RecordingMember(broker, { group, topics: [topic] }).join(async () => {
        started = true;
        await new Promise<void>((resolve) => (release = resolve));
        return { settled: 0 };
      });
      await until('the handler', () => started);
      const before = Date.now();
      await member.leave(500);
      expect(Date.now() - before).toBeLessThan(5_000);
      release();
      const next = await new RecordingMember(broker, { group, topics: [topic] }).join();
      await next.receives(2);
      expect(textsOf(next.received)).toEqual(['0', '1']);
    });

    it('keeps its partitions through a handler that takes longer than the session', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 1 }]);
      await broker.publish(numbered(topic, 1, 1));
      let calls = 0;
      const options = { group, topics: [topic], sessionTimeoutMs: 6_000 };
      const member = await new RecordingMember(broker, options).join(async (batch) => {
        calls += 1;
        await sleep(8_000);
        return { settled: batch.messages.length };
      });
      await member.receives(1);
      await sleep(300);
      expect(calls).toBe(1);
      expect((await broker.offsets(topic, group))[0]).toMatchObject({ committed: '1', lag: 0 });
    });
  });
}
