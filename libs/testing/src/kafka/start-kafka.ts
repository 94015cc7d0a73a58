import type { KafkaServer } from './kafka-server.js';
import { KafkaUnavailableError } from './kafka-unavailable-error.js';
import { answers } from './run-command.js';
import { startKafkaContainer } from './start-kafka-container.js';
import { startKafkaJvm } from './start-kafka-jvm.js';

/**
 * A real Kafka: the one that KAFKA_BROKERS names, else a container where a Docker engine answers, else the broker's
 * own jars on Java 17 or later, fetched by Maven. The caller stops it; it also ends with this process.
 *
 * @param options.fresh asks for one that nobody else uses, and falls back to KAFKA_BROKERS.
 * @throws {KafkaUnavailableError} when there is none of them.
 */
export async function startKafka(options: { fresh?: boolean } = {}): Promise<KafkaServer> {
  const given = givenKafka();
  if (given !== undefined && options.fresh !== true) return given;
  if (await answers('docker', 'info')) return startKafkaContainer();
  const [java, maven] = await Promise.all([answers('java', '-version'), answers('mvn', '-v')]);
  if (java && maven) return startKafkaJvm();
  if (given !== undefined) return given;
  throw new KafkaUnavailableError([
    'KAFKA_BROKERS is not set',
    'no Docker engine answers',
    ...(java ? [] : ['java is not installed']),
    ...(maven ? [] : ['mvn is not installed']),
  ]);
}

function givenKafka(): KafkaServer | undefined {
  const given = process.env['KAFKA_BROKERS'];
  if (given === undefined || given === '') return undefined;
  return { brokers: given.split(','), stop: () => Promise.resolve() };
}
