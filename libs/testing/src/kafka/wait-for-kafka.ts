import kafkajs from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when the broker answers requests; rejects after `timeoutMs`, or as soon as `gone` says that it ended. */
export async function waitForKafka(brokers: readonly string[], timeoutMs: number, gone: () => boolean): Promise<void> {
  const kafka = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING, retry: { retries: 0 } });
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const admin = kafka.admin();
    try {
      await admin.connect();
      const { controller } = await admin.describeCluster();
      if (controller !== null) return;
    } catch (error) {
      if (gone()) throw new Error('Kafka ended while it was starting', { cause: error });
      if (Date.now() > deadline) throw new Error(`Kafka did not answer within ${timeoutMs} ms`, { cause: error });
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
    await sleep(100);
  }
}
