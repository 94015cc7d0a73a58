import { describe, expect, it } from '@jest/globals';
import type { Entity } from '@dateline/contracts';
import { f1Of, findByCompromise, listNames, scoreNames } from './eval-entities.js';

describe('scoreNames', () => {
  const documents = [
    {
      entities: [
        { start: 0, end: 4, type: 'PER' },
        { start: 9, end: 12, type: 'LOC' },
      ],
    },
  ];

  it('counts a name as right only where span and type agree', () => {
    const scores = scoreNames(documents, () => [
      { start: 0, end: 4, type: 'PER' },
      { start: 9, end: 12, type: 'ORG' },
      { start: 9, end: 11, type: 'LOC' },
    ]);
    expect(scores.all).toEqual({ gold: 2, found: 3, right: 1 });
    expect(scores.PER).toEqual({ gold: 1, found: 1, right: 1 });
    expect(scores.LOC).toEqual({ gold: 1, found: 1, right: 0 });
    expect(f1Of(scores.all)).toBeCloseTo(40);
  });

  it('counts a name found twice once', () => {
    const twice = { start: 0, end: 4, type: 'PER' };
    expect(scoreNames(documents, () => [twice, { ...twice }]).all.found).toBe(1);
  });
});

describe('listNames', () => {
  const entity = (type: Entity['type'], kind: Entity['mentions'][number]['kind']): Entity => ({
    id: 'x',
    type,
    name: 'x',
    aliases: [],
    roles: [],
    mentions: [{ start: 1, end: 2, text: 'x', kind }],
    salience: 0,
    confidence: 1,
  });

  it('takes names of persons, organisations, places and facilities, and nothing that refers otherwise', () => {
    expect(listNames([entity('facility', 'name')])).toEqual([{ start: 1, end: 2, type: 'LOC' }]);
    expect(listNames([entity('organization', 'acronym')])).toEqual([{ start: 1, end: 2, type: 'ORG' }]);
    for (const [type, kind] of [
      ['person', 'pronoun'],
      ['person', 'title'],
      ['place', 'demonym'],
      ['event', 'name'],
    ] as const) {
      expect(listNames([entity(type, kind)])).toEqual([]);
    }
  });
});

describe('findByCompromise', () => {
  it('cuts exactly the name', () => {
    const text = 'Yesterday John Smith flew to “Paris”.';
    const found = findByCompromise(text).map(({ start, end, type }) => [text.slice(start, end), type]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['John Smith', 'PER'],
        ['Paris', 'LOC'],
      ]),
    );
  });
});
