import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { SubscriptionHealth } from '../broker/broker-health.js';
import { MemoryBroker } from '../memory/memory-broker.js';
import { BrokerTransport } from './broker-transport.js';
import { MessagingHealth } from './messaging-health.js';

const minute = 60_000;

function healthOf(state: () => Partial<SubscriptionHealth>): MessagingHealth {
  const broker = new MemoryBroker();
  jest.spyOn(broker, 'health').mockImplementation(() => {
    const idle = { group: 'g', topics: ['t'], assigned: [], lastTickAt: new Date() };
    return { kind: 'memory', connected: true, subscriptions: [{ ...idle, ...state() }] };
  });
  return new MessagingHealth(broker, new BrokerTransport(broker, { service: 'test', broker }));
}

describe('MessagingHealth', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is dead when the poll loop stands still', () => {
    jest.useFakeTimers();
    const lastTickAt = new Date();
    const health = healthOf(() => ({ lastTickAt }));
    jest.advanceTimersByTime(minute - 1);
    expect(health.live().ok).toBe(true);
    jest.advanceTimersByTime(1);
    expect(health.live().ok).toBe(false);
  });

  it('is dead when messages wait and none is settled for long, but not after an idle night', () => {
    jest.useFakeTimers();
    const lastProgressAt = new Date();
    let lag = 0;
    const health = healthOf(() => ({ assigned: [{ topic: 't', partition: 0, lag }], lastProgressAt }));
    jest.advanceTimersByTime(8 * 60 * minute);
    lag = 1;
    expect(health.live().ok).toBe(true);
    jest.advanceTimersByTime(9 * minute);
    expect(health.live().ok).toBe(true);
    jest.advanceTimersByTime(minute);
    expect(health.live().ok).toBe(false);
  });

  it('stays alive as long as messages move, whatever the lag', () => {
    jest.useFakeTimers();
    const health = healthOf(() => ({ assigned: [{ topic: 't', partition: 0, lag: 9 }], lastProgressAt: new Date() }));
    for (let look = 0; look < 30; look += 1) {
      expect(health.live().ok).toBe(true);
      jest.advanceTimersByTime(minute);
    }
  });

  it('is neither alive nor ready once a subscription has failed', () => {
    const health = healthOf(() => ({ failure: 'not authorized' }));
    expect([health.live().ok, health.ready().ok]).toEqual([false, false]);
  });
});
