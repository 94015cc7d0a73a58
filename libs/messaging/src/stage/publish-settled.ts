import type { Broker } from '../broker/broker.js';
import type { OutgoingMessage, ReceivedMessage } from '../broker/message.js';
import { MessageTooLargeError } from '../errors.js';
import { toDeadLetter, type DeadLetter } from './dead-letter.js';

/** A message that a stage is finished with, and what is to be published before it is committed. */
export interface Settled {
  readonly message: ReceivedMessage;
  readonly attempts: number;
  readonly outputs: readonly OutgoingMessage[];
  readonly skipped: boolean;
  /** Why it goes to the dead letters instead. */
  readonly dead?: Pick<DeadLetter, 'group' | 'code' | 'reason' | 'attempts'>;
}

/**
 * Publishes outputs and dead letters in the order of their messages, in one request where the broker's limits allow.
 * An output that the broker does not take makes its message a dead letter. Returns what was published in the end.
 */
export async function publishSettled(
  broker: Pick<Broker, 'publish'>,
  settled: readonly Settled[],
  context: { readonly group: string; readonly now: () => Date },
): Promise<readonly Settled[]> {
  const current = [...settled];
  const withoutValue = new Set<ReceivedMessage>();
  // Each refusal turns one more output into a dead letter, or shortens one, so that this ends.
  for (let refusals = 0; ; refusals += 1) {
    const outgoing = current.map(({ message, outputs, dead }) =>
      dead === undefined ? outputs : [toDeadLetter(message, dead, context.now(), withoutValue.has(message))],
    );
    const all = outgoing.flat();
    if (all.length === 0) return current;
    try {
      await broker.publish(all);
      return current;
    } catch (error) {
      if (!(error instanceof MessageTooLargeError) || refusals > 2 * settled.length) throw error;
      const index = outgoing.findIndex((messages) => messages.includes(all[error.index] as OutgoingMessage));
      const refused = current[index];
      if (refused === undefined) throw error;
      if (refused.dead !== undefined) withoutValue.add(refused.message);
      else current[index] = { ...refused, dead: deathOf(refused, error, context.group) };
    }
  }
}

function deathOf(settled: Settled, error: MessageTooLargeError, group: string): NonNullable<Settled['dead']> {
  return { group, code: error.code, reason: error.message, attempts: settled.attempts };
}
