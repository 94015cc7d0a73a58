import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, loadEnv } from './load-env.js';
import { serviceEnvSchema } from './service-env.js';

describe('loadEnv', () => {
  it('fills in the defaults and splits lists', () => {
    const env = loadEnv(serviceEnvSchema, { KAFKA_BROKERS: 'a:9092, b:9092,' });
    expect(env).toMatchObject({ LOG_LEVEL: 'info', HTTP_PORT: 0, KAFKA_BROKERS: ['a:9092', 'b:9092'] });
  });

  it('treats an empty variable as not set', () => {
    expect(loadEnv(serviceEnvSchema, { HTTP_PORT: '', KAFKA_BROKERS: '' })).toMatchObject({ HTTP_PORT: 0 });
  });

  it('names every wrong variable with its value and what is allowed', () => {
    const load = () => loadEnv(serviceEnvSchema, { HTTP_PORT: '70000', LOG_LEVEL: 'loud' });
    expect(load).toThrow(ConfigurationError);
    expect(load).toThrow(/HTTP_PORT is "70000": expected a whole number from 0 to 65535/);
    expect(load).toThrow(/LOG_LEVEL is "loud": .*fatal.*silent/);
  });

  it('does not print a secret back', () => {
    const load = () => loadEnv(serviceEnvSchema, { DATABASE_URL: 'mysql://root:hunter2@db' });
    expect(load).toThrow(/DATABASE_URL is \(hidden\)/);
    expect(load).not.toThrow(/hunter2/);
  });
});
