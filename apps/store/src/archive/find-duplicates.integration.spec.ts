import type { EnrichedArticle } from '@dateline/contracts';
import { buildEnrichedArticle } from '@dateline/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { useTestArchive } from './test-archive.fixture.js';

const now = new Date('2026-03-04T10:00:00Z');
const fingerprint = 0xf0f0_1234_5678_9abcn;

/** An article whose fingerprint differs from the first one's in these bits. */
function copy(name: string, bits: readonly number[], changes: Partial<EnrichedArticle> = {}): EnrichedArticle {
  const changed = bits.reduce((value, bit) => value ^ (1n << BigInt(bit)), fingerprint);
  const text = `${name}: the harbour opens again after the storm. `.repeat(10);
  return buildEnrichedArticle(name, { text, fingerprint: changed.toString(16).padStart(16, '0'), ...changes });
}

// A busy machine may take its time with a real server.
jest.setTimeout(120_000);

describe('findDuplicates', () => {
  const test = useTestArchive();

  async function originalOf(article: EnrichedArticle): Promise<string | null | undefined> {
    const rows = await test.dataSource.query<{ duplicate_of: string | null }[]>(
      `SELECT duplicate_of FROM store.articles WHERE id = $1`,
      [article.id],
    );
    return rows[0]?.duplicate_of;
  }

  const original = copy('original', []);

  it('finds copies that differ in up to three bits, wherever those are', async () => {
    await test.archive.saveBatch([original], now);
    const copies = [[], [0], [15, 16], [0, 31, 63], [20, 40, 60], [61, 62, 63]].map((bits) =>
      copy(`copy ${bits.join()}`, bits),
    );
    await test.archive.saveBatch(copies, now);
    for (const each of copies) expect(await originalOf(each)).toBe(original.id);
    expect(await originalOf(original)).toBeNull();
  });

  it('takes articles that differ in four bits for different ones', async () => {
    const other = copy('other', [1, 2, 3, 4]);
    await test.archive.saveBatch([original], now);
    await test.archive.saveBatch([other], now);
    expect(await originalOf(other)).toBeNull();
  });

  it('finds copies within a batch, all of the same original', async () => {
    const [second, third] = [copy('second', [1]), copy('third', [1, 2, 3, 4])];
    await test.archive.saveBatch([original, second, third], now);
    expect([await originalOf(second), await originalOf(third)]).toEqual([original.id, original.id]);
  });

  it('never takes an original for a copy of its own copy', async () => {
    await test.archive.saveBatch([original, copy('second', [1])], now);
    const newer = { ...original, version: 'newer', fetchedAt: '2026-03-04T09:50:00Z' };
    await test.archive.saveBatch([newer], now);
    expect(await originalOf(original)).toBeNull();
  });

  it('compares with nothing that readers cannot see, and no short texts', async () => {
    const held = copy('held', [], { pubStatus: 'withheld' });
    const short = copy('short', [], { text: 'Too short to tell.' });
    const killed = copy('killed', [], { pubStatus: 'canceled' });
    const last = copy('last', []);
    for (const article of [held, short, killed, last]) await test.archive.saveBatch([article], now);
    expect(await originalOf(last)).toBeNull();
    expect(await originalOf(short)).toBeNull();
  });
});
