import type { Claim } from './group-session.js';
import type { ReadPosition } from './read-messages.js';

/** A partition while this member holds the lock on its claim. */
export class OwnedPartition implements ReadPosition {
  readonly topicId: number;
  readonly topic: string;
  readonly partition: number;
  readonly claimId: number;
  readonly stop = new AbortController();
  /** A batch is being read or worked on. */
  busy = false;
  /** Left alone until then, in milliseconds of `Date.now()`. */
  pausedUntil = 0;
  /** Nothing was left at the last look. */
  drained = false;
  /** Counts the notifications, so that one that comes during a read is not lost. */
  wakes = 0;
  lag: number | undefined;
  lastServed = 0;

  constructor(
    claim: Claim,
    /** Offset of the next message to read. */
    public position: number,
  ) {
    this.topicId = claim.topicId;
    this.topic = claim.topic;
    this.partition = claim.partition;
    this.claimId = claim.claimId;
  }

  wake(): void {
    this.wakes += 1;
    this.drained = false;
  }

  canRead(now: number): boolean {
    return !this.busy && !this.drained && !this.stop.signal.aborted && this.pausedUntil <= now;
  }
}
