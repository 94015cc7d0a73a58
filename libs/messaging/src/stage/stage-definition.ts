import type { MessageLimits } from './decode-message.js';
import type { RetryPolicy } from './retry-policy.js';
import type { TopicBinding } from './topic-binding.js';

/** What a stage is, beside its function. */
export interface StageOptions<
  Consumes extends TopicBinding = TopicBinding,
  Produces extends TopicBinding = TopicBinding,
> {
  /** Names the stage in logs, metrics and the `ce_source` of what it produces. */
  readonly name: string;
  /** Consumer group, used exactly as given. Default: the name. */
  readonly group?: string | undefined;
  readonly consumes: Consumes;
  readonly produces?: Produces | undefined;
  /** Most messages in a batch. Default 200. */
  readonly maxBatchMessages?: number | undefined;
  /** How many partitions are worked on at once. Default 4. */
  readonly concurrency?: number | undefined;
  /** A handler that takes longer, in milliseconds, has failed. Default 60,000. */
  readonly timeoutMs?: number | undefined;
  readonly retry?: Partial<RetryPolicy> | undefined;
  readonly limits?: Partial<MessageLimits> | undefined;
}

/** The options with the handler's shape. */
export interface StageDefinition extends StageOptions {
  readonly group: string;
  readonly takes: 'article' | 'batch';
}
