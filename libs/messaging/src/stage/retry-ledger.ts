import type { ReceivedMessage } from '../broker/message.js';
import type { Failure } from './failure.js';
import { retryDelayMs, type RetryPolicy } from './retry-policy.js';

interface Trouble {
  readonly offset: string;
  readonly since: number;
  attempts: number;
}

/** What to do after a failed try. */
export type Verdict =
  { readonly kind: 'again'; readonly delayMs: number } | { readonly kind: 'dead'; readonly reason: string };

/**
 * Remembers the message that each partition is stuck on. One a partition is enough: the ones behind it wait. It is
 * kept in memory only, so that a member that takes the partition over starts counting anew.
 */
export class RetryLedger {
  private readonly troubles = new Map<string, Trouble>();

  constructor(
    private readonly policy: RetryPolicy,
    private readonly now: () => number,
    private readonly random: () => number,
  ) {}

  /** The number of this try: 1 unless the message failed before. */
  attemptOf(message: ReceivedMessage): number {
    return (this.troubleOf(message)?.attempts ?? 0) + 1;
  }

  /** Counts a failed try, and says whether there will be another. */
  judge(message: ReceivedMessage, failure: Failure): Verdict {
    const trouble = this.troubleOf(message) ?? { offset: message.offset, since: this.now(), attempts: 0 };
    trouble.attempts += 1;
    if (failure.kind === 'permanent') return { kind: 'dead', reason: failure.reason };
    const lasted = this.now() - trouble.since;
    const exhausted =
      failure.kind === 'transient' ? lasted >= this.policy.maxTransientMs : trouble.attempts >= this.policy.maxAttempts;
    if (exhausted)
      return { kind: 'dead', reason: `gave up after ${trouble.attempts} tries in ${lasted} ms: ${failure.reason}` };
    this.troubles.set(placeOf(message), trouble);
    return { kind: 'again', delayMs: retryDelayMs(this.policy, trouble.attempts, this.random()) };
  }

  forget(message: ReceivedMessage): void {
    if (this.troubleOf(message) !== undefined) this.troubles.delete(placeOf(message));
  }

  private troubleOf(message: ReceivedMessage): Trouble | undefined {
    const trouble = this.troubles.get(placeOf(message));
    return trouble?.offset === message.offset ? trouble : undefined;
  }
}

function placeOf(message: ReceivedMessage): string {
  return `${message.topic}/${message.partition}`;
}
