import { describe, expect, it } from '@jest/globals';
import { isAlive, parsePostmasterPid } from './find-running-server.js';

describe('parsePostmasterPid', () => {
  it('reads process id and port', () => {
    const text = '4711\n/data\n1772600000\n5433\n\n127.0.0.1\n  1 2\nready   \n';
    expect(parsePostmasterPid(text)).toEqual({ pid: 4711, port: 5433 });
  });

  it.each(['', '4711\n/data\n', 'x\n\n\n\n'])('finds no server in an incomplete file', (text) => {
    expect(parsePostmasterPid(text)).toBeUndefined();
  });
});

describe('isAlive', () => {
  it('tells running processes from none', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(2 ** 30)).toBe(false);
  });
});
