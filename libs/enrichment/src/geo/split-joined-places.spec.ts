import { describe, expect, it } from '@jest/globals';
import type { Entity } from '@dateline/contracts';
import { loadGazetteer } from './load-gazetteer.js';
import { splitJoinedPlaces } from './split-joined-places.js';

const gazetteer = loadGazetteer();

/** Place entities of a text, each by its name, mentioned wherever it stands by itself. */
function entitiesOf(text: string, names: readonly string[], type: Entity['type'] = 'place'): Entity[] {
  return names.map((name): Entity => {
    const mentions = Array.from(text.matchAll(new RegExp(`(?<!and )${name}`, 'gu')), ({ index }) => {
      return { start: index, end: index + name.length, text: name, kind: 'name' as const };
    });
    return { id: name, type, name, aliases: [], roles: [], mentions, salience: 1 / names.length, confidence: 0.9 };
  });
}

const split = (text: string, ...names: string[]): readonly Entity[] =>
  splitJoinedPlaces(entitiesOf(text, names), gazetteer);

describe('splitJoinedPlaces', () => {
  it.each([
    ['Aleppo and Homs', ['Aleppo', 'Homs']],
    ['Poland and the Czech Republic', ['Poland', 'Czech Republic']],
    ['Japan, Peru and Chile', ['Japan', 'Peru', 'Chile']],
    ['Hamburg, Bremen, and Kiel', ['Hamburg', 'Bremen', 'Kiel']],
  ])('makes places of their own of "%s"', (name, places) => {
    const text = `The rail from ${name} was shut.`;
    const found = split(text, name);
    expect(found.map((entity) => entity.name)).toEqual(places);
    for (const { mentions } of found) {
      for (const { start, end, text: written } of mentions) expect(text.slice(start, end)).toBe(written);
    }
    expect(found.reduce((sum, { salience }) => sum + salience, 0)).toBeCloseTo(1);
  });

  it.each([
    'Bosnia and Herzegovina',
    'Trinidad and Tobago',
    'Antigua and Barbuda',
    'Tyne and Wear',
    'Newfoundland and Labrador',
    'Judea and Samaria',
    'Central and South America',
    'Bridge and High Streets',
    'Hamburg and Zzyxqville',
    'Paris, Texas',
  ])('leaves "%s" as it is', (name) => {
    const entities = entitiesOf(`They went to ${name} again.`, [name]);
    expect(splitJoinedPlaces(entities, gazetteer)).toBe(entities);
  });

  it('adds to the entity that a part has, and keeps the order of its mentions', () => {
    const text = 'Homs waited. Aleppo and Homs were cut off from Hama.';
    const names = ['Aleppo and Homs', 'Homs', 'Hama'];
    const found = splitJoinedPlaces(entitiesOf(text, names), gazetteer);
    const homs = found.find(({ id }) => id === 'Homs');
    expect(homs?.mentions.map(({ start }) => start)).toEqual([0, 24]);
  });

  it('keeps an entity for the mentions that name one place', () => {
    const [entity] = entitiesOf('Aleppo and Homs, or the Two Cities, waited.', ['Aleppo and Homs']);
    if (entity === undefined) throw new Error('no entity');
    const alias = { start: 24, end: 34, text: 'Two Cities', kind: 'alias' as const };
    const found = splitJoinedPlaces([{ ...entity, mentions: [...entity.mentions, alias] }], gazetteer);
    expect(found.map(({ name }) => name)).toEqual(['Aleppo and Homs', 'Aleppo', 'Homs']);
    expect(found[0]?.mentions).toEqual([alias]);
  });

  it('leaves names of organisations alone', () => {
    const entities = entitiesOf('Aleppo and Homs won.', ['Aleppo and Homs'], 'organization');
    expect(splitJoinedPlaces(entities, gazetteer)).toBe(entities);
  });
});
