import type { Broker, BrokerConfig, OutgoingMessage, ReceivedMessage } from '@dateline/messaging';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** One adapter of the broker port, as the contract suite sees it. */
export interface BrokerUnderTest {
  /** A broker of its own connections to the same messages. */
  readonly open: () => Broker;
  /** For a process of its own; absent where the adapter does not leave its process. */
  readonly config?: BrokerConfig;
}

/** Silence after which a member of the contract tests counts as dead. */
export const sessionTimeoutMs = 6_000;

/** A topic and a group that no other test uses. */
export function freshNames(): { topic: string; group: string } {
  const id = randomUUID().slice(0, 8);
  return { topic: `test.${id}`, group: `group.${id}` };
}

export function message(topic: string, key: string, text: string): OutgoingMessage {
  return { topic, key, value: Buffer.from(text) };
}

/** `count` messages over `keys` keys; the text of each is its number among those of its key. */
export function numbered(topic: string, count: number, keys: number): OutgoingMessage[] {
  return Array.from({ length: count }, (_, index) =>
    message(topic, `key-${index % keys}`, String(Math.floor(index / keys))),
  );
}

export function textsOf(messages: readonly ReceivedMessage[]): string[] {
  return messages.map(({ value }) => value.toString('utf8'));
}

/** Waits until `condition` holds; fails with what `condition` is about when it does not in time. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  timeoutMs = 30_000,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${what}`);
    await sleep(20);
  }
}
