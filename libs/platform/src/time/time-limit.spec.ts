import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { TimeLimit } from './time-limit.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('TimeLimit', () => {
  it('aborts when the time is over, also after garbage has been collected', async () => {
    const stop = new AbortController();
    const limit = new TimeLimit(100, stop.signal);
    const aborted = once(limit.signal, 'abort').then(() => 'aborted');
    await sleep(1);
    collectGarbage();
    await expect(Promise.race([aborted, sleep(5_000, 'still waiting', { ref: false })])).resolves.toBe('aborted');
    expect(limit.isOver).toBe(true);
    expect(stop.signal.aborted).toBe(false);
  });

  it('aborts with the other signal, and then says that the time was not over', () => {
    const stop = new AbortController();
    using limit = new TimeLimit(60_000, stop.signal);
    stop.abort();
    expect(limit.signal.aborted).toBe(true);
    expect(limit.isOver).toBe(false);
  });

  it('does not abort after its block', async () => {
    let signal: AbortSignal | undefined;
    {
      using limit = new TimeLimit(5);
      signal = limit.signal;
    }
    await sleep(30);
    expect(signal.aborted).toBe(false);
  });
});
