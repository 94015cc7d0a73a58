import { describe, expect, it } from '@jest/globals';
import { createLogger } from '../logging/create-logger.js';
import { ShutdownTrigger } from './shutdown-trigger.js';

const logger = createLogger({ service: 'test', level: 'silent' });

function endWith(close: () => Promise<void>, graceMs: number): Promise<number> {
  return new Promise((exit) => {
    new ShutdownTrigger({ close, logger, graceMs, exit }).fail(new Error('broker crashed'));
  });
}

describe('ShutdownTrigger', () => {
  it('closes once and exits non-zero after a failure', async () => {
    let closed = 0;
    const code = await endWith(() => {
      closed += 1;
      return Promise.resolve();
    }, 1_000);
    expect({ code, closed }).toEqual({ code: 1, closed: 1 });
  });

  it('does not wait past the grace period for a close that hangs', async () => {
    const code = await endWith(() => new Promise<void>(() => undefined), 20);
    expect(code).toBe(1);
  });

  it('exits non-zero when closing fails', async () => {
    expect(await endWith(() => Promise.reject(new Error('commit refused')), 1_000)).toBe(1);
  });
});
