import { describe, expect, it } from '@jest/globals';
import { KnownNames, loadKnownNames } from './known-names.js';

const known = new KnownNames([
  'Northern Border Authority|NBA|Border Authority|RU',
  'World Chess Union|WCU|W.C.U.|',
  'Western Coast Union|WCU||',
  'Sea Watchers|SW||',
]);
const about =
  (...codes: string[]) =>
  (iso2: string) =>
    codes.includes(iso2);

describe('KnownNames', () => {
  it('knows an organisation by any of its names, however it is written', () => {
    expect(known.find('the northern border authority', 'organization', about())?.name).toBe(
      'Northern Border Authority',
    );
    expect(known.find('Border Authority', 'organization', about())?.name).toBe('Northern Border Authority');
    expect(known.find('S.W.', 'organization', about())?.name).toBe('Sea Watchers');
  });

  it('believes the acronym of one state’s organisation only where that state is the matter', () => {
    expect(known.find('NBA', 'organization', about('RU'))?.name).toBe('Northern Border Authority');
    expect(known.find('NBA', 'organization', about('US'))).toBeUndefined();
  });

  it('does not choose between two organisations of one acronym', () => {
    expect(known.find('WCU', 'organization', about())).toBeUndefined();
  });

  it('keeps to the type', () => {
    expect(known.find('Sea Watchers', 'person', about())).toBeUndefined();
  });

  it('knows countries by code, in many languages', () => {
    expect(known.find('the U.S.', 'place', about())).toMatchObject({ key: 'US', name: 'United States' });
    expect(known.find('Türkiye', 'place', about())).toMatchObject({ key: 'TR' });
  });

  it('reads the shipped knowledge', () => {
    expect(loadKnownNames().find('IMF', 'organization', about())?.name).toBe('International Monetary Fund');
    expect(loadKnownNames().find('منظمة الصحة العالمية', 'organization', about())?.name).toBe(
      'World Health Organization',
    );
  });
});
