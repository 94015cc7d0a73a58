import { describe, expect, it } from '@jest/globals';
import type { Entity, Mention } from '@dateline/contracts';
import { shareSalience } from './share-salience.js';

function entity(id: string, salience: number, mentions: readonly (readonly [number, Mention['kind']])[]): Entity {
  return {
    ...{ id, type: 'place', name: id, aliases: [], roles: [], salience, confidence: 1 },
    mentions: mentions.map(([start, kind]) => ({ start, end: start + 1, text: 'x', kind })),
  };
}

describe('shareSalience', () => {
  it('gives new mentions their part, demonyms half of it, and keeps the sum at 1', () => {
    const before = [entity('a', 0.5, [[0, 'name']]), entity('b', 0.5, [[5, 'name']])];
    const after = [...before, entity('c', 0, [[9, 'name']]), entity('d', 0, [[12, 'demonym']])];
    expect(shareSalience(after, before).map(({ salience }) => salience)).toEqual([0.2857, 0.2857, 0.2857, 0.1429]);
  });

  it('leaves everything as it is where nothing was added', () => {
    const before = [entity('a', 0.75, [[0, 'name']]), entity('b', 0.25, [[5, 'name']])];
    expect(shareSalience(before, before).map(({ salience }) => salience)).toEqual([0.75, 0.25]);
    expect(shareSalience([], [])).toEqual([]);
  });
});
