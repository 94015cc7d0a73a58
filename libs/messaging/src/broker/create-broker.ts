import { PermanentError } from '../errors.js';
import { KafkaBroker } from '../kafka/kafka-broker.js';
import { PostgresBroker } from '../postgres/postgres-broker.js';
import type { Broker } from './broker.js';
import type { BrokerConfig } from './broker-config.js';

/**
 * The broker that the configuration asks for; it connects when it is first used.
 *
 * @throws {PermanentError} when the configuration names neither Kafka nor PostgreSQL.
 */
export function createBroker(config: BrokerConfig): Broker {
  const { kafkaBrokers, databaseUrl } = config;
  if (kafkaBrokers !== undefined && kafkaBrokers.length > 0) return new KafkaBroker({ ...config, kafkaBrokers });
  if (databaseUrl !== undefined && databaseUrl !== '') return new PostgresBroker({ ...config, databaseUrl });
  throw new PermanentError(
    'configuration',
    'No broker: set KAFKA_BROKERS to use Kafka, or DATABASE_URL to use PostgreSQL as the broker',
  );
}
