import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const checker = fileURLToPath(new URL('../../tools/check-rules/check-rules.mjs', import.meta.url));

describe('the rule tables of the enricher', () => {
  it('have sentences that miss a row once it is gone, for a sample of each table', () => {
    const { stdout, status } = spawnSync(process.execPath, [checker, '--sample', '2'], { encoding: 'utf8' });
    const tables = stdout.split('\n').filter((line) => / rows, \d+ sentences, /.test(line));
    expect(tables.filter((line) => !line.includes(' 0 rows missed by none'))).toEqual([]);
    expect(tables.length).toBeGreaterThan(55);
    expect(status).toBe(0);
  }, 60_000);
});
