import { describe, expect, it } from '@jest/globals';
import { brokerConfigOf, type BrokerEnv } from './broker-config.js';
import { createBroker } from './create-broker.js';

const env: BrokerEnv = { KAFKA_SSL: false, KAFKA_REPLICATION_FACTOR: -1 };
const databaseUrl = 'postgres://user@127.0.0.1:1/none';

describe('createBroker', () => {
  it('takes Kafka when its brokers are given, else PostgreSQL', async () => {
    const brokers = [
      createBroker({ clientId: 'test', kafkaBrokers: ['127.0.0.1:1'], databaseUrl }),
      createBroker({ clientId: 'test', kafkaBrokers: [], databaseUrl }),
    ];
    expect(brokers.map(({ kind }) => kind)).toEqual(['kafka', 'postgres']);
    for (const broker of brokers) await broker.close();
  });

  it('says what to set when neither is given', () => {
    expect(() => createBroker({ clientId: 'test' })).toThrow(/KAFKA_BROKERS.*DATABASE_URL/);
  });

  it('reports an unreachable database as transient', async () => {
    const broker = createBroker({ clientId: 'test', databaseUrl });
    await expect(broker.connect()).rejects.toMatchObject({ name: 'TransientError', code: 'broker-unavailable' });
    expect(broker.health()).toMatchObject({ connected: false });
    await broker.close();
  });
});

describe('brokerConfigOf', () => {
  it('wants a user and a password with a SASL mechanism', () => {
    expect(() => brokerConfigOf({ ...env, KAFKA_SASL_MECHANISM: 'plain', KAFKA_SASL_USERNAME: 'u' }, 'x')).toThrow(
      /KAFKA_SASL_PASSWORD/,
    );
    const sasl = { KAFKA_SASL_MECHANISM: 'scram-sha-512', KAFKA_SASL_USERNAME: 'u', KAFKA_SASL_PASSWORD: 'p' } as const;
    expect(brokerConfigOf({ ...env, ...sasl }, 'x').kafkaSasl).toEqual({
      mechanism: 'scram-sha-512',
      username: 'u',
      password: 'p',
    });
  });
});
