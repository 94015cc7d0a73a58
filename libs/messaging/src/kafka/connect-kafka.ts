import kafkajs, { type Kafka, type logCreator, type logLevel } from 'kafkajs';
import type { BrokerConfig, BrokerLog } from '../broker/broker-config.js';

/** kafkajs calls every retry an error; what matters of it arrives as a thrown error or a CRASH event as well. */
function levelOf(level: logLevel): Parameters<BrokerLog>[0] {
  return level === kafkajs.logLevel.ERROR || level === kafkajs.logLevel.WARN ? 'warn' : 'debug';
}

export function connectKafka(config: BrokerConfig & { readonly kafkaBrokers: readonly string[] }): Kafka {
  const write = config.log ?? (() => undefined);
  const creator: logCreator =
    () =>
    ({ level, namespace, log }) => {
      // Said of every producer whose retries are bounded: ours is replaced after a failed send instead.
      if (log.message.startsWith('Limiting retries for the idempotent producer')) return;
      const error = typeof log['error'] === 'string' ? `: ${log['error']}` : '';
      write(levelOf(level), `kafka ${namespace}: ${log.message}${error}`);
    };
  return new kafkajs.Kafka({
    clientId: config.clientId,
    brokers: [...config.kafkaBrokers],
    ssl: config.kafkaSsl ?? false,
    ...(config.kafkaSasl === undefined ? {} : { sasl: saslOptions(config.kafkaSasl) }),
    connectionTimeout: 5_000,
    requestTimeout: 30_000,
    retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: 8 },
    logLevel: kafkajs.logLevel.INFO,
    logCreator: creator,
  });
}

/** kafkajs has one type for each mechanism; ours is one for all. */
function saslOptions(sasl: NonNullable<BrokerConfig['kafkaSasl']>) {
  const { username, password } = sasl;
  if (sasl.mechanism === 'plain') return { mechanism: 'plain', username, password } as const;
  if (sasl.mechanism === 'scram-sha-256') return { mechanism: 'scram-sha-256', username, password } as const;
  return { mechanism: 'scram-sha-512', username, password } as const;
}
