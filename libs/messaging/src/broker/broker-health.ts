export interface PartitionOffsets {
  readonly partition: number;
  /** Offset of the oldest message that is kept. */
  readonly begin: string;
  /** Offset that the next message will get. */
  readonly end: string;
  /** Offset of the first message that the group has not finished with; absent when it never committed. */
  readonly committed?: string | undefined;
  /** Messages that the group has not finished with (all that are kept, without a group). */
  readonly lag: number;
}

export interface AssignedPartition {
  readonly topic: string;
  readonly partition: number;
  /** Messages not finished with when the partition was last looked at; absent before that. */
  readonly lag?: number | undefined;
}

export interface SubscriptionHealth {
  readonly group: string;
  readonly topics: readonly string[];
  readonly assigned: readonly AssignedPartition[];
  /** When the poll loop last turned; an old value means that it hangs. */
  readonly lastTickAt?: Date | undefined;
  /** When messages were last settled. */
  readonly lastProgressAt?: Date | undefined;
  /** Why the subscription ended by itself. */
  readonly failure?: string | undefined;
}

export interface BrokerHealth {
  readonly kind: string;
  readonly connected: boolean;
  readonly subscriptions: readonly SubscriptionHealth[];
}
