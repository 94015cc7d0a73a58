import type { TopicSpec } from '../broker/broker.js';
import type { OutgoingMessage, ReceivedMessage } from '../broker/message.js';
import { partitionOfKey } from '../broker/partition-of-key.js';
import { defaultMaxMessageBytes, defaultPartitions } from '../broker/topic-defaults.js';
import { PermanentError } from '../errors.js';
import type { MemorySubscription } from './memory-subscription.js';

interface Topic {
  readonly maxMessageBytes: number;
  readonly partitions: readonly ReceivedMessage[][];
}

/** The topics, the groups' offsets and the members of an in-memory broker. */
export class MemoryLog {
  private readonly topics = new Map<string, Topic>();
  private readonly offsets = new Map<string, number>();
  private members: MemorySubscription[] = [];

  create({ name, partitions = defaultPartitions, maxMessageBytes = defaultMaxMessageBytes }: TopicSpec): void {
    if (this.topics.has(name)) return;
    this.topics.set(name, { maxMessageBytes, partitions: Array.from({ length: partitions }, () => []) });
  }

  topic(name: string): Topic {
    const topic = this.topics.get(name);
    if (topic === undefined) throw new PermanentError('unknown-topic', `There is no topic ${name}`);
    return topic;
  }

  append({ topic, key, value, headers = {} }: OutgoingMessage): void {
    const { partitions } = this.topic(topic);
    const partition = partitionOfKey(key, partitions.length);
    const log = partitions[partition] ?? [];
    const offset = String(log.length);
    log.push({ topic, partition, offset, key, value, headers: { ...headers }, publishedAt: new Date() });
  }

  read(topic: string, partition: number, from: number, limit: number): readonly ReceivedMessage[] {
    return this.topic(topic).partitions[partition]?.slice(from, from + limit) ?? [];
  }

  end(topic: string, partition: number): number {
    return this.topic(topic).partitions[partition]?.length ?? 0;
  }

  committed(group: string, topic: string, partition: number): number {
    return this.offsets.get(placeOf(group, topic, partition)) ?? 0;
  }

  hasCommitted(group: string, topic: string, partition: number): boolean {
    return this.offsets.has(placeOf(group, topic, partition));
  }

  commit(group: string, topic: string, partition: number, offset: number): void {
    this.offsets.set(placeOf(group, topic, partition), offset);
  }

  join(member: MemorySubscription): void {
    for (const topic of member.options.topics) this.topic(topic);
    this.members.push(member);
  }

  leave(member: MemorySubscription): void {
    this.members = this.members.filter((other) => other !== member);
  }

  hasMembers(group: string): boolean {
    return this.members.some(({ options }) => options.group === group);
  }

  pump(): void {
    for (const member of this.members) member.pump();
  }

  assigned(member: MemorySubscription): { topic: string; partition: number }[] {
    const { group, topics } = member.options;
    return topics.flatMap((topic) => {
      const takers = this.members.filter(({ options }) => options.group === group && options.topics.includes(topic));
      return this.topic(topic)
        .partitions.map((_, partition) => ({ topic, partition }))
        .filter(({ partition }) => takers[partition % takers.length] === member);
    });
  }
}

function placeOf(group: string, topic: string, partition: number): string {
  return `${group} ${topic} ${partition}`;
}
