import { describe, expect, it } from '@jest/globals';
import { HostPacer } from './host-pacer.js';

describe('HostPacer', () => {
  it('runs one task at a time for a host, in order, with the pause between them', async () => {
    const pacer = new HostPacer(30);
    const times: { name: string; at: number }[] = [];
    const task = (name: string) => () => {
      times.push({ name, at: performance.now() });
      return Promise.resolve();
    };
    await Promise.all([pacer.run('a', task('first')), pacer.run('a', task('second')), pacer.run('b', task('other'))]);
    const at = Object.fromEntries(times.map((time) => [time.name, time.at]));
    expect((at.second ?? 0) - (at.first ?? 0)).toBeGreaterThanOrEqual(29);
    expect(times.at(-1)?.name).toBe('second');
  });

  it('goes on after a task that failed', async () => {
    const pacer = new HostPacer(0);
    await expect(pacer.run('a', () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    expect(await pacer.run('a', () => Promise.resolve('done'))).toBe('done');
  });
});
