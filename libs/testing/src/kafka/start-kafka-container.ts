import { freePorts } from './free-ports.js';
import type { KafkaServer } from './kafka-server.js';
import { kafkaVersion } from './kafka-version.js';
import { runCommand } from './run-command.js';
import { waitForKafka } from './wait-for-kafka.js';

/** Starts the official image: one KRaft node, reached on a free port of 127.0.0.1. */
export async function startKafkaContainer(): Promise<KafkaServer> {
  const [port = 0] = await freePorts(1);
  const settings = {
    KAFKA_NODE_ID: '1',
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
    KAFKA_LISTENERS: `PLAINTEXT://:${port},CONTROLLER://:9093`,
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
    KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR: '1',
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS: '1000',
  };
  const environment = Object.entries(settings).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
  const publish = ['-p', `127.0.0.1:${port}:${port}`];
  const image = `apache/kafka:${kafkaVersion}`;
  const started = await runCommand('docker', ['run', '-d', '--rm', ...publish, ...environment, image], {
    timeoutMs: 300_000,
  });
  const container = started.trim().split('\n').at(-1) ?? '';
  const stop = async (): Promise<void> => {
    await runCommand('docker', ['rm', '-f', container], { timeoutMs: 60_000 });
  };
  const brokers = [`127.0.0.1:${port}`];
  try {
    await waitForKafka(brokers, 60_000, () => false);
  } catch (error) {
    await stop();
    throw error;
  }
  return { brokers, stop };
}
