import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ParsedArticle } from '@dateline/contracts';
import { enrichArticle } from '../enrich-article.js';
import type { EnrichmentPass } from '../enrichment-pass.js';
import { orderPasses } from '../order-passes.js';
import { EnricherError } from './enricher.js';
import { extensionPass } from './extension-pass.js';
import { loadEnrichers } from './load-enrichers.js';

let folder = '';
const write = (name: string, source: string): void => {
  writeFileSync(join(folder, name), source);
};
const article: ParsedArticle = {
  id: '00000000-0000-5000-8000-000000000000',
  source: 'test',
  version: '1',
  fetchedAt: '2026-01-01T00:00:00Z',
  pubStatus: 'usable',
  bylines: [],
  contributors: [],
  tags: [],
  images: [],
  links: [],
  blocks: [],
  text: 'Water rose in three villages.',
  wordCount: 5,
  quality: { score: 1, reasons: [] },
};
const enrich = (...passes: EnrichmentPass[]) => enrichArticle(article, orderPasses(passes)).extensions;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-enrichers-'));
  write('words.mjs', `export default { name: 'words', enrich: ({ text }) => ({ count: text.tokens.length }) };`);
  write(
    'late.mjs',
    `export default { name: 'late', needs: ['keywords'], enrich: (_, { keywords }) => keywords.length };`,
  );
  write('nameless.mjs', `export default { enrich: () => 1 };`);
  write('bad-name.mjs', `export default { name: 'no spaces', enrich: () => 1 };`);
  write('bad-needs.mjs', `export default { name: 'bad', needs: 'entities', enrich: () => 1 };`);
  write('no-function.mjs', `export default { name: 'idle' };`);
  write('empty.mjs', `export const name = 'words';`);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('loadEnrichers', () => {
  it('puts what a module makes of an article under its name', async () => {
    expect(enrich(...(await loadEnrichers(['./words.mjs'], folder)))).toEqual({ words: { count: 6 } });
  });

  it('runs a module after what it needs, and keeps the fields of others', async () => {
    const keywords: EnrichmentPass<'keywords'> = {
      name: 'keywords',
      needs: [],
      provides: ['keywords'],
      run: () => ({ keywords: ['water', 'flood'] }),
    };
    const loaded = await loadEnrichers(['late.mjs', join(folder, 'words.mjs')], folder);
    expect(enrich(...loaded, keywords)).toEqual({ late: 2, words: { count: 6 } });
  });

  it.each([
    ['missing.mjs', 'cannot be imported'],
    ['nameless.mjs', 'name undefined'],
    ['bad-name.mjs', 'name "no spaces"'],
    ['bad-needs.mjs', 'needs is not a list'],
    ['no-function.mjs', 'enrich is not a function'],
    ['empty.mjs', 'no object'],
  ])('names the module that cannot be used: %s', async (path, reason) => {
    const failure = await loadEnrichers([path], folder).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(EnricherError);
    expect(String(failure)).toContain(path);
    expect(String(failure)).toContain(reason);
  });

  it('refuses two modules of one name', async () => {
    const twice = await loadEnrichers(['words.mjs', 'words.mjs'], folder);
    expect(() => orderPasses(twice)).toThrow('two of this name');
  });
});

describe('extensionPass', () => {
  it('leaves the field out where the enricher has nothing to say', () => {
    expect(enrich(extensionPass({ name: 'silent', enrich: () => undefined }))).toEqual({});
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no network');
      },
      'no network',
    ],
    ['waits', () => Promise.resolve(1), 'promise'],
    ['returns what JSON cannot hold', () => 10n, 'BigInt'],
  ])('fails by name when the enricher %s', (_, run: () => unknown, reason) => {
    const pass = extensionPass({ name: 'mine', enrich: run });
    expect(() => enrich(pass)).toThrow(EnricherError);
    expect(() => enrich(pass)).toThrow(new RegExp(`"mine".*${reason}`));
  });
});
