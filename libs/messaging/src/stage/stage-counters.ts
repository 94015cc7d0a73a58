/** Counts of one stage since the process started; they only grow. */
export interface StageCounts {
  received: number;
  /** Handled with success. */
  done: number;
  /** Messages published as outputs. */
  produced: number;
  skipped: number;
  /** Failures after which the message was tried again. */
  retried: number;
  deadLettered: number;
  /** Time in the handler, in milliseconds. */
  busyMs: number;
}

export function newStageCounts(): StageCounts {
  return { received: 0, done: 0, produced: 0, skipped: 0, retried: 0, deadLettered: 0, busyMs: 0 };
}
