import { createBroker, type Broker } from '@dateline/messaging';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { testKafkaBrokers } from '../kafka/shared-test-kafka.js';
import { freshNames, message, until } from './broker-under-test.js';

jest.setTimeout(60_000);
const kafkaBrokers = await testKafkaBrokers();

(kafkaBrokers === undefined ? describe.skip : describe)('KafkaBroker', () => {
  let broker: Broker;
  beforeEach(() => {
    broker = createBroker({ clientId: 'specifics', kafkaBrokers });
  });
  afterEach(() => broker.close());

  it('reports a subscription that the cluster refuses for good as fatal', async () => {
    const { topic, group } = freshNames();
    await broker.ensureTopics([{ name: topic, partitions: 1 }]);
    const failures: Error[] = [];
    // Shorter than any broker allows: kafkajs crashes, and does not start again.
    const sessionTimeoutMs = 50;
    const onFatal = (error: Error) => failures.push(error);
    const subscription = await broker.subscribe({ group, topics: [topic], sessionTimeoutMs, onFatal }, ({ messages }) =>
      Promise.resolve({ settled: messages.length }),
    );
    await until('the failure', () => failures.length === 1);
    expect(failures[0]?.message).toMatch(/session timeout/i);
    expect(subscription.health()).toMatchObject({ assigned: [], failure: failures[0]?.message });
  });

  it('reports a topic that does not exist, and goes on with others', async () => {
    const { topic } = freshNames();
    await expect(broker.publish([message(topic, 'k', 'x')])).rejects.toMatchObject({ name: 'TransientError' });
    await broker.ensureTopics([{ name: topic, partitions: 1 }]);
    await broker.publish([message(topic, 'k', 'x')]);
    expect(await broker.browse(topic, 10)).toHaveLength(1);
  });

  it('reports a cluster that cannot be reached as transient', async () => {
    const nowhere = createBroker({ clientId: 'nowhere', kafkaBrokers: ['127.0.0.1:1'] });
    await expect(nowhere.connect()).rejects.toMatchObject({ name: 'TransientError', code: 'broker-unavailable' });
    expect(nowhere.health()).toMatchObject({ connected: false });
    await nowhere.close();
  });
});
