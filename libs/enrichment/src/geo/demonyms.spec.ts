import { describe, expect, it } from '@jest/globals';
import { findDemonym } from './demonyms.js';

describe('demonyms', () => {
  it.each([
    ['Turkish', 'TR'], ['Turks', 'TR'], ['Syrian', 'SY'], ['Syrians', 'SY'], ['Israeli', 'IL'], ['American', 'US'], ['British', 'GB'],
    ['Dutch', 'NL'], ['North Korean', 'KP'], ['SYRIAN', 'SY'], ['Frenchman', 'FR'], ["Israelis'", 'IL'], ['Saudi', 'SA'],
  ])('%s stands for %s', (word, code) => {
    expect(findDemonym(word)).toMatchObject({ kind: 'country', iso2: code });
  }); // prettier-ignore

  it('keeps regions and peoples apart from countries', () => {
    expect(findDemonym('Scottish')).toMatchObject({ kind: 'region', name: 'Scotland', iso2: 'GB' });
    expect(findDemonym('Kurdish')).toMatchObject({ kind: 'people', name: 'Kurdistan' });
    expect(findDemonym('Kurds')?.country).toBeUndefined();
    expect(findDemonym('Arab')?.lat).toBeUndefined();
  });

  it('needs the capital letter in English', () => {
    expect(['turkish', 'polish', 'swede', 'turkey', 'Chinas'].map((word) => findDemonym(word))).toEqual(
      Array(5).fill(undefined),
    );
  });

  it.each([
    ['fr', 'turques', 'TR'], ['fr', 'syrien', 'SY'], ['es', 'sirias', 'SY'], ['es', 'israelíes', 'IL'], ['de', 'türkischen', 'TR'],
    ['de', 'Syrerinnen', 'SY'], ['ru', 'турецкого', 'TR'], ['ru', 'сирийцев', 'SY'], ['ar', 'السورية', 'SY'], ['ar', 'والتركية', 'TR'],
    ['ar', 'الأمريكيين', 'US'], ['tr', 'Türkler', 'TR'], ['tr', 'Amerikalı', 'US'], ['ku', 'Sûrî', 'SY'], ['ku', 'tirk', 'TR'],
  ])('in %s, %s stands for %s', (language, word, code) => {
    expect(findDemonym(word, language)?.iso2).toBe(code);
  }); // prettier-ignore

  it('reads a language only as that language', () => {
    expect(findDemonym('turco', 'en')).toBeUndefined();
    expect(findDemonym('turco', 'xx')).toBeUndefined();
  });
});
