/** News pages of several megabytes exist, and their enriched form is larger; Kafka's own default is 1 MiB. */
export const defaultMaxMessageBytes = 8 * 1024 * 1024;

export const defaultPartitions = 6;

/** As Kafka's own default. */
export const defaultRetentionMs = 7 * 24 * 3_600_000;

export const defaultMaxBatchMessages = 200;

export const defaultMaxBatchBytes = 4 * 1024 * 1024;

export const defaultConcurrency = 4;

export const defaultSessionTimeoutMs = 30_000;

export const defaultGraceMs = 10_000;

/** After a handler that threw, or that settled nothing without saying when to come back. */
export const defaultRetryAfterMs = 1_000;
