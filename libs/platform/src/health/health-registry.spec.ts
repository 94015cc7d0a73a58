import { describe, expect, it } from '@jest/globals';
import { HealthRegistry } from './health-registry.js';

const fine = { ok: true, facts: { lag: 0 } };

describe('HealthRegistry', () => {
  it('is healthy when nothing has registered', async () => {
    expect(await new HealthRegistry().summarize('ready')).toEqual({ ok: true, checks: {} });
  });

  it('says no as soon as one probe says no, and keeps the facts of all', async () => {
    const registry = new HealthRegistry();
    registry.register({ name: 'broker', live: () => fine, ready: () => fine });
    registry.register({
      name: 'database',
      live: () => fine,
      ready: () => ({ ok: false, facts: { error: 'refused' } }),
    });
    expect(await registry.summarize('ready')).toEqual({
      ok: false,
      checks: { broker: fine, database: { ok: false, facts: { error: 'refused' } } },
    });
    expect((await registry.summarize('live')).ok).toBe(true);
  });

  it('takes a probe that throws for one that says no', async () => {
    const registry = new HealthRegistry();
    registry.register({ name: 'broker', live: () => fine, ready: () => Promise.reject(new Error('socket closed')) });
    expect(await registry.summarize('ready')).toEqual({
      ok: false,
      checks: { broker: { ok: false, facts: { error: 'socket closed' } } },
    });
  });
});
