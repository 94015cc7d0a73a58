import { describe, expect, it } from '@jest/globals';
import { findAdmin1, findCountryEntry } from './admin-areas.js';
import { loadGazetteer } from './load-gazetteer.js';
import { listCandidates } from './place-candidates.js';

const gazetteer = loadGazetteer();

/** "Name kind country" of the likeliest reading of a name. */
function first(name: string, areas: number[] = [], sure = true): string | undefined {
  const [best] = listCandidates(gazetteer, name, { areas, sure });
  return (
    best && `${gazetteer.name(best.entry)} ${gazetteer.kind(best.entry)} ${gazetteer.country(best.entry)?.iso2 ?? '-'}`
  );
}

describe('listCandidates', () => {
  it.each([
    ['Washington', 'Washington capital US'], ['New York', 'New York City town US'], ['Gaza', 'Gaza seat PS'], ['Aleppo', 'Aleppo seat SY'], ['Georgia', 'Georgia country GE'],
    ['Texas', 'Texas admin1 US'], ['Madison', 'Madison seat US'], ['Madison County', 'Madison County admin2 US'], ['Lebanon', 'Lebanon country LB'], ['U.S.', 'United States country US'],
    ['Calif.', 'California admin1 US'], ['Andes', 'Andes terrain -'], ['Black Sea', 'Black Sea water -'], ['Mexico City', 'Mexico City capital MX'], ['downtown Chicago', 'Chicago town US'],
  ])('reads %s first as %s', (name, reading) => {
    expect(first(name)).toBe(reading);
  }); // prettier-ignore

  it('prefers a big city by its usual name to a small province of the name', () => {
    expect(first('Hanover')).not.toContain('admin1');
  });

  it('keeps to the areas that are given, where the name is found there', () => {
    const texas = findAdmin1(gazetteer, 'US', 'Texas') ?? -1;
    expect(first('Paris', [texas])).toBe('Paris town US');
    expect(first('Damascus', [texas])).toBe('Damascus capital SY');
    expect(listCandidates(gazetteer, 'Paris', { areas: [texas], sure: true })).toHaveLength(1);
  });

  it('doubts an unsure area that would make a famous city a village', () => {
    const iran = findCountryEntry('IR') ?? -1;
    const [village] = listCandidates(gazetteer, 'Tehran').filter(({ entry }) => gazetteer.kind(entry) === 'town');
    const province = gazetteer.admin1(village?.entry ?? -1) ?? iran;
    expect(first('Tehran', [province], false)).toBe('Tehran capital IR');
    expect(first('Tehran', [province], true)).toContain('town IR');
  });

  it('finds nothing under a name that is none', () => {
    expect(listCandidates(gazetteer, 'Quibblesworth')).toEqual([]);
    expect(listCandidates(gazetteer, '')).toEqual([]);
  });
});
