/** A Kafka that tests may use. */
export interface KafkaServer {
  /** `host:port` each, as KAFKA_BROKERS takes them, joined by commas. */
  readonly brokers: readonly string[];
  /** Stops the broker and removes its data; does nothing to one that was there before. */
  stop(): Promise<void>;
}
