/** None of the ways to a Kafka is open on this machine; the message says what each of them lacks. */
export class KafkaUnavailableError extends Error {
  readonly code = 'KAFKA_UNAVAILABLE';

  constructor(readonly lacking: readonly string[]) {
    super(`no Kafka for the tests: ${lacking.join('; ')}`);
    this.name = 'KafkaUnavailableError';
  }
}
