import type { Broker, BrokerConfig } from '@dateline/messaging';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freshNames, numbered, textsOf, until, type BrokerUnderTest } from './broker-under-test.js';
import { MemberProcess } from './member-process.js';
import { RecordingMember } from './recording-member.js';

/** What every adapter that outlives its process promises when processes die. */
export function describeCrashes(test: BrokerUnderTest & { readonly config: BrokerConfig }): void {
  describe('crashes', () => {
    let broker: Broker;
    let child: MemberProcess | undefined;
    beforeEach(() => {
      broker = test.open();
    });
    afterEach(async () => {
      await child?.kill();
      await broker.close();
    });

    const start = async (partitions: number, hang: boolean) => {
      const { topic, group } = freshNames();
      const output = `${topic}.out`;
      await broker.ensureTopics([
        { name: topic, partitions },
        { name: output, partitions: 1 },
      ]);
      child = MemberProcess.start({ config: test.config, group, topic, output, hang });
      return { topic, group, output, child };
    };

    it('delivers again what a killed process had published but not committed', async () => {
      const { topic, group, output, child: killed } = await start(1, true);
      await broker.publish(numbered(topic, 5, 1));
      await killed.says('copied');
      await killed.kill();
      const member = await new RecordingMember(broker, { group, topics: [topic] }).join();
      await member.receives(5);
      expect(textsOf(member.received)).toEqual(['0', '1', '2', '3', '4']);
      // What it had published is there as well: at least once, not exactly once.
      expect(textsOf(await broker.browse(output, 10))).toContain('0');
    });

    it.each(['killed', 'frozen'])('moves the partitions of a %s process to the others', async (fate) => {
      const { topic, group, child: victim } = await start(4, false);
      const member = await new RecordingMember(broker, { group, topics: [topic] }).join();
      await victim.says('assigned 2');
      await until('the other two partitions', () => member.assigned.length === 2);
      if (fate === 'killed') await victim.kill();
      else victim.freeze();
      await broker.publish(numbered(topic, 80, 40));
      await until('all four partitions', () => member.assigned.length === 4);
      await member.receives(80);
      expect(member.received).toHaveLength(80);
    });
  });
}
