import { describe, expect, it } from '@jest/globals';
import { countries, findCountry, findCountryByCode } from './countries.js';

describe('countries', () => {
  it('lists every country of ISO 3166-1 and Kosovo once, with codes, an id and a point', () => {
    expect(countries).toHaveLength(250);
    expect(new Set(countries.map(({ iso2 }) => iso2)).size).toBe(250);
    expect(new Set(countries.map(({ iso3 }) => iso3)).size).toBe(250);
    for (const { iso2, geonamesId, lat, lon } of countries) {
      expect([iso2, Number.isInteger(geonamesId), Math.abs(lat) <= 90, Math.abs(lon) <= 180]).toEqual([
        iso2,
        true,
        true,
        true,
      ]);
    }
  });

  it.each([
    ['U.S.', 'US'], ['US', 'US'], ['USA', 'US'], ['U.S.A.', 'US'], ['America', 'US'], ['UNITED STATES', 'US'], ['Turkey', 'TR'], ['Türkiye', 'TR'],
    ['DPRK', 'KP'], ['UK', 'GB'], ['Britain', 'GB'], ['Ivory Coast', 'CI'], ['Côte d’Ivoire', 'CI'], ['the Netherlands', 'NL'], ['St. Lucia', 'LC'],
    ['Bosnia & Herzegovina', 'BA'], ['CUBA', 'CU'], ['Viet Nam', 'VN'],
  ])('finds %s in English', (name, code) => {
    expect(findCountry(name)?.iso2).toBe(code);
  }); // prettier-ignore

  it.each([
    ['ar', 'سوريا', 'SY'], ['ar', 'إسرائيل', 'IL'], ['tr', 'Suriye', 'SY'], ['tr', 'İsrail', 'IL'], ['tr', 'ABD', 'US'], ['ku', 'Sûriye', 'SY'], ['ku', 'Îran', 'IR'],
    ['fr', 'Syrie', 'SY'], ['de', 'Vereinigte Staaten', 'US'], ['de', 'Island', 'IS'], ['es', 'Alemania', 'DE'], ['ru', 'Сирия', 'SY'], ['ru', 'США', 'US'], ['fa', 'سوریه', 'SY'], ['zh', '中国', 'CN'],
  ])('finds in %s: %s', (language, name, code) => {
    expect(findCountry(name, language)?.iso2).toBe(code);
  }); // prettier-ignore

  it('takes a name in Latin letters for a country only in its language, others in any', () => {
    expect(findCountry('Island')).toBeUndefined();
    expect(findCountry('Suriye')).toBeUndefined();
    expect(findCountry('Сирия')?.iso2).toBe('SY');
    expect(findCountry('Syria', 'tr')?.iso2).toBe('SY');
  });

  it('takes an abbreviation only in capitals', () => {
    expect(findCountry('us')).toBeUndefined();
    expect(findCountry('Us')).toBeUndefined();
    expect(findCountry('uk')).toBeUndefined();
  });

  it('knows no country that is none', () => {
    expect(findCountry('Kurdistan')).toBeUndefined();
    expect(findCountry('')).toBeUndefined();
    expect(findCountryByCode('SYR')?.name).toBe('Syria');
    expect(findCountryByCode('ZZ')).toBeUndefined();
  });
});
