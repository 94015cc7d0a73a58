import type { ReceivedMessage } from '../broker/message.js';
import type { Outcome } from './outcome.js';

/** What a handler may know about the message beside its content. */
export interface StageContext {
  readonly message: ReceivedMessage;
  /** 1 for the first try. */
  readonly attempt: number;
  /** W3C Trace Context of this step; outputs carry it on. */
  readonly traceparent: string;
  /** Aborted when the service shuts down or the partition moves away: stop early, it will be delivered again. */
  readonly signal: AbortSignal;
}

/**
 * A stage that takes one article at a time. Throwing a `TransientError` retries with backoff, a `PermanentError` goes
 * to the dead letters, any other error is tried a few times and then goes there.
 */
export interface StageHandler<Input, Output = never> {
  handle(article: Input, context: StageContext): Outcome<Output> | Promise<Outcome<Output>>;
}

/**
 * A stage that takes the articles of a batch together, for one transaction over all of them. Returns one outcome for
 * each article, in order. When it throws, the articles are tried again one by one, so that a bad one harms no other.
 */
export interface BatchStageHandler<Input, Output = never> {
  handleBatch(
    articles: readonly Input[],
    contexts: readonly StageContext[],
  ): readonly Outcome<Output>[] | Promise<readonly Outcome<Output>[]>;
}
