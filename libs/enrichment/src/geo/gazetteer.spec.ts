import { describe, expect, it } from '@jest/globals';
import { countries } from './countries.js';
import { Gazetteer } from './gazetteer.js';
import { loadGazetteer } from './load-gazetteer.js';

const gazetteer = loadGazetteer();
const namesOf = (name: string): string[] => gazetteer.find(name).map(({ entry }) => gazetteer.name(entry));

describe('Gazetteer', () => {
  it('holds the countries first, in their own order', () => {
    expect(gazetteer.size).toBeGreaterThan(250_000);
    countries.forEach((country, entry) => {
      expect([entry, gazetteer.name(entry), gazetteer.kind(entry)]).toEqual([entry, country.name, 'country']);
      expect(gazetteer.country(entry)).toBe(country);
    });
  });

  it('finds a name in any case, with or without its marks, and by other names and scripts', () => {
    expect(namesOf('sao paulo')).toContain('São Paulo');
    expect(namesOf('SÃO PAULO')).toContain('São Paulo');
    expect(namesOf('St. Louis')).toEqual(namesOf('Saint Louis'));
    expect(namesOf('الحسكة')).toContain('Al Ḩasakah');
    expect(namesOf('Алеппо')).toContain('Aleppo');
    expect(namesOf('New York')).toContain('New York City');
    expect(namesOf('Xyzzyville')).toEqual([]);
    expect(namesOf('')).toEqual([]);
  });

  it('tells usual names from other names', () => {
    const readings = gazetteer.find('Madison');
    const county = readings.find(({ entry }) => gazetteer.name(entry) === 'Madison County');
    const city = readings.find(({ entry }) => gazetteer.geonamesId(entry) === 5261457);
    expect([county?.alternate, city?.alternate]).toEqual([true, false]);
  });

  it('knows what an entry lies in, and about how many live there', () => {
    const entries = gazetteer.find('Pineville').map((reading) => reading.entry);
    const entry = entries.find((at) => gazetteer.name(gazetteer.admin1(at) ?? -1) === 'Louisiana') ?? -1;
    const parent = gazetteer.parent(entry) ?? -1;
    expect(gazetteer.name(parent)).toBe('Rapides Parish');
    expect(gazetteer.name(gazetteer.admin1(entry) ?? -1)).toBe('Louisiana');
    expect(gazetteer.country(entry)?.iso2).toBe('US');
    expect(gazetteer.population(entry)).toBeGreaterThan(10_000);
    expect(gazetteer.population(entry)).toBeLessThan(20_000);
    expect(Math.abs(gazetteer.lat(entry) - 31.32)).toBeLessThan(0.05);
  });

  it('lists the areas below a country', () => {
    const syria = countries.findIndex(({ iso2 }) => iso2 === 'SY');
    const areas = gazetteer.children(syria);
    expect(areas).toHaveLength(14);
    expect(areas.every((area) => gazetteer.kind(area) === 'admin1')).toBe(true);
  });

  it('refuses a file of another format', () => {
    expect(() => new Gazetteer(new ArrayBuffer(4))).toThrow(RangeError);
    expect(() => new Gazetteer(new TextEncoder().encode('not a gazetteer at all').buffer)).toThrow(
      'not a gazetteer file',
    );
  });
});
