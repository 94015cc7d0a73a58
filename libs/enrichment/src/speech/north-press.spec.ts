import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enrichArticle } from '../enrich-article.js';
import { defaultPasses } from '../passes.js';
import { articleOf } from '../article-of.fixture.js';

const samples = process.env['DATELINE_SAMPLES'] ?? join(import.meta.dirname, '../../../../../shared/samples');
const path = join(samples, 'north-press.txt');
const suite = existsSync(path) ? describe : describe.skip;

suite(`the agency report ${existsSync(path) ? '' : '(skipped: not found)'}`, () => {
  const read = () => enrichArticle(articleOf(readFileSync(path, 'utf8')), defaultPasses());

  it('has its three sources, each of its kind', () => {
    const { attributions } = read();
    expect(
      attributions.map(({ source, sourceKind, stateControlled }) => [source, sourceKind, stateControlled]),
    ).toEqual([
      ['Syrian state media', 'media', true],
      ['multiple outlets', 'media', false],
      ['Sources', 'anonymous', undefined],
    ]);
  });

  it('has both parties that issued no comment, by their full names', () => {
    expect(read().noComment.map(({ name, entityId }) => [name, entityId !== undefined])).toEqual([
      ['Autonomous Administration of North and East Syria', true],
      ['Syrian Democratic Forces', true],
    ]);
  });

  it('has its hedges and what nobody vouches for', () => {
    const { hedges, unsourcedClaims } = read();
    expect(hedges.filter(({ text }) => text === 'reportedly')).toHaveLength(3);
    expect(unsourcedClaims.length).toBeGreaterThanOrEqual(3);
  });

  it('has the meeting as an event between a president and an intelligence chief', () => {
    const meeting = read().events.find(({ type, cue }) => type === 'CONSULT' && cue.text === 'met');
    expect(meeting).toMatchObject({
      sources: [{ code: 'SYRGOV' }],
      targets: [{ code: 'TURSPY' }],
      status: 'happened',
    });
  });
});
