import { buildEnrichedArticle } from '@dateline/testing';
import { describe, expect, it } from '@jest/globals';
import { planBatch, type KnownArticle } from './plan-batch.js';

const now = new Date('2026-03-04T10:00:00Z');
const seenNothing = (): boolean => false;
const known = (change: Partial<KnownArticle> = {}): KnownArticle => ({
  version: 'v1',
  versionAt: Date.parse('2026-03-04T09:00:00Z'),
  fetchedAt: Date.parse('2026-03-04T09:00:00Z'),
  pubStatus: 'usable',
  revision: 1,
  revisions: 1,
  published: true,
  ...change,
});

describe('planBatch', () => {
  const article = buildEnrichedArticle('a', { version: 'v2', fetchedAt: '2026-03-04T09:30:00Z' });

  it('counts revisions on from what is known, late arrivals included', () => {
    const plan = planBatch([article], new Map([[article.id, known({ revision: 2, revisions: 5 })]]), seenNothing, now);
    expect(plan.versions).toMatchObject([{ revision: 6, change: 'updated', previous: { revision: 2, version: 'v1' } }]);
  });

  it('lets versions of one batch follow each other', () => {
    const third = { ...article, version: 'v3', fetchedAt: '2026-03-04T09:40:00Z' };
    const plan = planBatch([article, third], new Map(), seenNothing, now);
    expect(plan.outcomes).toEqual(['created', 'updated']);
    expect(plan.versions[1]).toMatchObject({ previous: { revision: 1, version: 'v2' } });
  });

  it('calls the first version that readers see created, whatever was withheld before', () => {
    const before = known({ pubStatus: 'withheld', published: false });
    const plan = planBatch([article], new Map([[article.id, before]]), seenNothing, now);
    expect(plan.outcomes).toEqual(['created']);
  });

  it('plans nothing for an older version that the archive has', () => {
    const current = known({ fetchedAt: now.getTime(), versionAt: now.getTime() });
    const plan = planBatch([article], new Map([[article.id, current]]), () => true, now);
    expect(plan).toMatchObject({ versions: [], outcomes: ['unchanged'] });
  });
});
