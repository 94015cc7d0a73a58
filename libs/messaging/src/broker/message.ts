/** A message to publish. */
export interface OutgoingMessage {
  readonly topic: string;
  /** Messages of one key stay in order. An empty key goes to any partition. */
  readonly key: string;
  readonly value: Buffer;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A message as the broker hands it out, bytes untouched. */
export interface ReceivedMessage {
  readonly topic: string;
  readonly partition: number;
  /** Position in the partition: a decimal integer that grows by every message. */
  readonly offset: string;
  /** Empty where the producer gave none. */
  readonly key: string;
  /** Empty for a tombstone. */
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly publishedAt: Date;
}

/** Consecutive messages of one partition. */
export interface MessageBatch {
  readonly topic: string;
  readonly partition: number;
  /** In order of offset; never empty. */
  readonly messages: readonly ReceivedMessage[];
  /** Aborted when the subscription stops or loses the partition: settle what is finished and return. */
  readonly signal: AbortSignal;
}

/** What became of a batch. */
export interface BatchResult {
  /** How many of the batch's first messages are finished, outputs acknowledged; the rest is delivered again. */
  readonly settled: number;
  /** Leaves the partition alone for this long before the rest is delivered again; other partitions go on. */
  readonly retryAfterMs?: number | undefined;
}

/** Works off a batch. A throw settles nothing: the whole batch is delivered again after a second. */
export type BatchHandler = (batch: MessageBatch) => Promise<BatchResult>;
