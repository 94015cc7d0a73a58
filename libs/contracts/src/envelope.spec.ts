import { describe, expect, it } from '@jest/globals';
import { envelopeOf, envelopeSchema } from './envelope.js';
import { topics } from './topics.js';

const article = {
  id: 'a',
  version: 'v1',
  source: 's',
  fetchedAt: '2026-03-04T10:00:00Z',
  pubStatus: 'usable',
} as const;

const publish = (change: { version?: string; topic?: string; at?: string } = {}) =>
  envelopeOf(
    { ...article, version: change.version ?? article.version },
    { topic: change.topic ?? topics.parsed, producer: 'parser', time: new Date(change.at ?? '2026-03-04T10:00:01Z') },
  );

describe('envelopeOf', () => {
  it('is a valid CloudEvents envelope', () => {
    expect(envelopeSchema.parse(publish())).toMatchObject({ ce_source: '/dateline/parser', ce_subject: 'a' });
  });

  it('has the same id when the same version is published again later', () => {
    expect(publish({ at: '2026-03-05T00:00:00Z' }).ce_id).toBe(publish().ce_id);
  });

  it('has another id for another version or topic', () => {
    expect(publish({ version: 'v2' }).ce_id).not.toBe(publish().ce_id);
    expect(publish({ topic: topics.enriched }).ce_id).not.toBe(publish().ce_id);
  });
});
