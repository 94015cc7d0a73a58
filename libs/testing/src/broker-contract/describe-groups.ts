import type { Broker } from '@dateline/messaging';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshNames, message, numbered, textsOf, until, type BrokerUnderTest } from './broker-under-test.js';
import { RecordingMember } from './recording-member.js';

/** What every adapter promises of consumer groups. */
export function describeGroups(test: BrokerUnderTest): void {
  describe('groups', () => {
    let broker: Broker;
    let second: Broker;
    beforeEach(() => {
      broker = test.open();
      second = test.config === undefined ? broker : test.open();
    });
    afterEach(async () => {
      await broker.close();
      await second.close();
    });

    it('goes on where the group left off', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 2 }]);
      await broker.publish(numbered(topic, 20, 4));
      const first = await new RecordingMember(broker, { group, topics: [topic] }).join();
      await first.receives(20);
      await first.leave();
      await broker.publish([message(topic, 'later', 'later')]);
      const next = await new RecordingMember(broker, { group, topics: [topic] }).join();
      await next.receives(1);
      await sleep(300);
      expect(textsOf(next.received)).toEqual(['later']);
    });

    it('gives every group all messages', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 2 }]);
      const members = await Promise.all(
        ['a', 'b'].map((name) => new RecordingMember(broker, { group: `${group}.${name}`, topics: [topic] }).join()),
      );
      await broker.publish(numbered(topic, 30, 5));
      for (const member of members) await member.receives(30);
      expect(members.map(({ received }) => received.length)).toEqual([30, 30]);
    });

    it('shares the partitions between two members', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 4 }]);
      const one = await new RecordingMember(broker, { group, topics: [topic] }).join();
      const two = await new RecordingMember(second, { group, topics: [topic] }).join();
      await until('two partitions each', () => one.assigned.length === 2 && two.assigned.length === 2);
      expect(new Set([...one.assigned, ...two.assigned]).size).toBe(4);
      await broker.publish(numbered(topic, 400, 40));
      await until('all messages', () => one.received.length + two.received.length >= 400);
      expect(one.received.length).toBeGreaterThan(0);
      expect(two.received.length).toBeGreaterThan(0);
      const places = new Set(
        [...one.received, ...two.received].map(({ partition, offset }) => `${partition}/${offset}`),
      );
      expect(places.size).toBe(400);
      expect(one.received.length + two.received.length).toBe(400);
    });

    it('hands the partitions of a member that leaves to the others', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 4 }]);
      const one = await new RecordingMember(broker, { group, topics: [topic] }).join();
      const two = await new RecordingMember(second, { group, topics: [topic] }).join();
      await until('two partitions each', () => one.assigned.length === 2 && two.assigned.length === 2);
      await two.leave();
      await until('all partitions for the one', () => one.assigned.length === 4);
      await broker.publish(numbered(topic, 40, 8));
      await one.receives(40);
    });

    it('replays from the beginning, but not under the feet of a member', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 2 }]);
      await broker.publish(numbered(topic, 25, 5));
      const first = await new RecordingMember(broker, { group, topics: [topic] }).join();
      await first.receives(25);
      const reset = { group, topic, to: 'beginning' } as const;
      await expect(broker.resetOffsets(reset)).rejects.toMatchObject({ code: 'group-active' });
      await first.leave();
      await broker.resetOffsets(reset);
      const again = await new RecordingMember(broker, { group, topics: [topic] }).join();
      await again.receives(25);
      const places = (member: RecordingMember) =>
        member.received.map(({ partition, offset }) => `${partition}/${offset}`).sort();
      expect(places(again)).toEqual(places(first));
    });

    it('skips to the end when told to', async () => {
      const { topic, group } = freshNames();
      await broker.ensureTopics([{ name: topic, partitions: 1 }]);
      await broker.publish(numbered(topic, 5, 1));
      await broker.resetOffsets({ group, topic, to: 'end' });
      await broker.publish([message(topic, 'k', 'new')]);
      const member = await new RecordingMember(broker, { group, topics: [topic] }).join();
      await member.receives(1);
      expect(textsOf(member.received)).toEqual(['new']);
    });
  });
}
