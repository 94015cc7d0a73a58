import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, open, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './free-ports.js';
import { kafkaJars } from './kafka-jars.js';
import type { KafkaServer } from './kafka-server.js';
import { runCommand } from './run-command.js';
import { waitForKafka } from './wait-for-kafka.js';

/** Ends the broker when the process that started it is gone, however it went, and removes its data. */
const guard = `cat >/dev/null
kill -TERM "$1" 2>/dev/null
while kill -0 "$1" 2>/dev/null; do sleep 0.1; done
rm -rf -- "$2"`;

/** Starts the broker's own jars on this machine's Java: one KRaft node on free ports of 127.0.0.1. */
export async function startKafkaJvm(): Promise<KafkaServer> {
  const classpath = join(await kafkaJars(), '*');
  const folder = await mkdtemp(join(tmpdir(), 'dateline-kafka-'));
  const [port = 0, controllerPort = 0] = await freePorts(2);
  const properties = join(folder, 'server.properties');
  await writeFile(properties, serverProperties(folder, port, controllerPort));
  const clusterId = randomBytes(16).toString('base64url');
  const format = ['-cp', classpath, 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', properties];
  await runCommand('java', format, { timeoutMs: 60_000 });
  const log = await open(join(folder, 'kafka.log'), 'a');
  const broker = spawn('java', ['-Xms256m', '-Xmx768m', '-cp', classpath, 'kafka.Kafka', properties], {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  await log.close();
  broker.unref();
  const watch = spawn('sh', ['-c', guard, 'sh', String(broker.pid), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watch.unref();
  // The open pipe tells the guard that this process lives. It must not keep the process alive.
  (watch.stdin as typeof watch.stdin & { unref(): void }).unref();
  const brokers = [`127.0.0.1:${port}`];
  const stop = async (): Promise<void> => {
    const ended = once(watch, 'exit');
    watch.ref();
    watch.stdin.end();
    await ended;
  };
  try {
    await waitForKafka(brokers, 60_000, () => broker.exitCode !== null);
  } catch (error) {
    const said = await readFile(join(folder, 'kafka.log'), 'utf8').catch(() => '');
    await stop();
    throw new Error(`Kafka did not start:\n${said.slice(-2_000)}`, { cause: error });
  }
  return { brokers, stop };
}

function serverProperties(folder: string, port: number, controllerPort: number): string {
  return `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${port}
controller.listener.names=CONTROLLER
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
log.dirs=${join(folder, 'data')}
auto.create.topics.enable=false
num.partitions=1
default.replication.factor=1
min.insync.replicas=1
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
group.min.session.timeout.ms=1000
`;
}
