import { connectClient } from '@dateline/database';
import { createBroker, migrateBroker, type Broker } from '@dateline/messaging';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase } from '../postgres/create-test-database.js';
import { freshNames, numbered, until } from './broker-under-test.js';
import { RecordingMember } from './recording-member.js';

jest.setTimeout(60_000);
const database = await createTestDatabase();
const { databaseUrl, name } = database;

describe('PostgresBroker', () => {
  let broker: Broker;
  beforeEach(() => {
    broker = createBroker({ clientId: 'outage', databaseUrl });
  });
  afterEach(() => broker.close());
  afterAll(() => database.drop());

  const endConnections = async () => {
    const client = await connectClient({ databaseUrl });
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()',
      [name],
    );
    await client.end();
  };

  it('joins its groups again and loses nothing when all connections break', async () => {
    const { topic, group } = freshNames();
    await broker.ensureTopics([{ name: topic, partitions: 3 }]);
    const member = await new RecordingMember(broker, { group, topics: [topic] }).join();
    await broker.publish(numbered(topic, 30, 6));
    await member.receives(30);
    await endConnections();
    await until('a publish that goes through', () =>
      broker.publish(numbered(topic, 30, 6)).then(
        () => true,
        () => false,
      ),
    );
    await until('all partitions again', () => member.assigned.length === 3);
    await member.receives(60);
    expect((await broker.offsets(topic, group)).map(({ lag }) => lag)).toEqual([0, 0, 0]);
    expect(broker.health()).toMatchObject({ connected: true });
  });

  it('does not commit for a handler whose partition was lost while it worked', async () => {
    const { topic, group } = freshNames();
    await broker.ensureTopics([{ name: topic, partitions: 1 }]);
    await broker.publish(numbered(topic, 5, 1));
    const aborted: boolean[] = [];
    const member = await new RecordingMember(broker, { group, topics: [topic] }).join(async (batch) => {
      if (aborted.length === 0) {
        await endConnections();
        await until('the loss', () => batch.signal.aborted);
      }
      aborted.push(batch.signal.aborted);
      return { settled: batch.messages.length };
    });
    await member.receives(10);
    expect(aborted).toEqual([true, false]);
  });

  it('forgets messages after their time, and reads on behind them', async () => {
    const { topic, group } = freshNames();
    await broker.ensureTopics([
      { name: topic, partitions: 1, retentionMs: 300 },
      { name: `${topic}.kept`, partitions: 1 },
    ]);
    await broker.publish([...numbered(topic, 20, 1), ...numbered(`${topic}.kept`, 20, 1)]);
    await sleep(400);
    const sweeper = createBroker({ clientId: 'sweeper', databaseUrl });
    const member = await new RecordingMember(sweeper, { group: `${group}.other`, topics: [`${topic}.kept`] }).join();
    await until('the sweep', async () => (await broker.offsets(topic))[0]?.begin === '20');
    await member.receives(20);
    await sweeper.close();
    await broker.publish(numbered(topic, 1, 1));
    const late = await new RecordingMember(broker, { group, topics: [topic] }).join();
    await late.receives(1);
    expect(late.received[0]?.offset).toBe('20');
  });

  it('migrates its schema once, however many start at the same time', async () => {
    const fresh = await createTestDatabase();
    const applied = await Promise.all([1, 2, 3].map(() => migrateBroker(fresh.databaseUrl)));
    expect(applied.flat()).toEqual([1]);
    await fresh.drop();
  });
});
