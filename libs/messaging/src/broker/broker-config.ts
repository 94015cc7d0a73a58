import { z } from 'zod';
import { PermanentError } from '../errors.js';

/** Which broker, and how to reach it. Kafka when `kafkaBrokers` is given, else PostgreSQL on `databaseUrl`. */
export interface BrokerConfig {
  /** Names this process at the broker. */
  readonly clientId: string;
  /** `host:port` each. */
  readonly kafkaBrokers?: readonly string[] | undefined;
  readonly kafkaSsl?: boolean | undefined;
  readonly kafkaSasl?: KafkaSasl | undefined;
  readonly databaseUrl?: string | undefined;
  /** Replicas of a topic that Kafka is asked for. Default −1: the cluster's own default. */
  readonly replicationFactor?: number | undefined;
  /** What the broker has to say while it runs: reconnects, rebalances, failures of its own. Default: nothing. */
  readonly log?: BrokerLog | undefined;
}

export interface KafkaSasl {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
  readonly username: string;
  readonly password: string;
}

export type BrokerLog = (level: 'debug' | 'info' | 'warn' | 'error', message: string) => void;

/** Variables of the messaging library beside KAFKA_BROKERS and DATABASE_URL; extend a service's schema with them. */
export const brokerEnvShape = {
  KAFKA_SSL: z.stringbool().default(false),
  KAFKA_SASL_MECHANISM: z.enum(['plain', 'scram-sha-256', 'scram-sha-512']).optional(),
  KAFKA_SASL_USERNAME: z.string().optional(),
  KAFKA_SASL_PASSWORD: z.string().optional(),
  /** −1 takes the cluster's default. */
  KAFKA_REPLICATION_FACTOR: z.coerce.number().int().min(-1).default(-1),
};

export type BrokerEnv = z.infer<z.ZodObject<typeof brokerEnvShape>> & {
  readonly KAFKA_BROKERS?: readonly string[] | undefined;
  readonly DATABASE_URL?: string | undefined;
};

/** The broker that a service's environment asks for. */
export function brokerConfigOf(env: BrokerEnv, clientId: string): BrokerConfig {
  return {
    clientId,
    kafkaBrokers: env.KAFKA_BROKERS,
    kafkaSsl: env.KAFKA_SSL,
    kafkaSasl: saslOf(env),
    databaseUrl: env.DATABASE_URL,
    replicationFactor: env.KAFKA_REPLICATION_FACTOR,
  };
}

function saslOf(env: BrokerEnv): KafkaSasl | undefined {
  const { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = env;
  if (mechanism === undefined) return undefined;
  if (username === undefined || password === undefined)
    throw new PermanentError(
      'configuration',
      'KAFKA_SASL_MECHANISM needs KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD beside it',
    );
  return { mechanism, username, password };
}
