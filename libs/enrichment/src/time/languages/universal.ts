import type { TimeLanguage } from '../time-language.js';

const zones = { z: 'Z', gmt: 'Z', utc: 'Z' };

/** What every language writes alike: dates and times in digits, and the years of East Asian dates. */
export const universal: TimeLanguage = {
  words: { zone: zones },
  rules: [
    { match: '{year}-{mm}-{day}', read: 'date' },
    { match: '{year}-{mm}-{day}[T ]{hour}:{minute}(?::{second})?{zone}?', read: 'clock' },
    { match: '{day}\\.{mm}\\.{year}', read: 'date' },
    { match: '{day}/{mm}/{year}', read: 'date' },
    { match: '{year}/{mm}/{day}', read: 'date' },
    { match: '{year} ?年 ?{mm} ?月 ?{day} ?日', read: 'date' },
    { match: '{year} ?年 ?{mm} ?月', read: 'date' },
    { match: '{mm} ?月 ?{day} ?日', read: 'date' },
    { match: '{year} ?년 {mm} ?월 {day} ?일', read: 'date' },
    { match: '{hour}:{minute} {zone}', read: 'clock' },
  ],
  starters: [],
  future: /$^/giu,
  past: /$^/giu,
  usual: 'unknown',
};

/** A text whose language is not known, or has no rules of its own: a bare "14:30" is taken for a time there. */
export const undetermined: TimeLanguage = {
  ...universal,
  rules: [
    ...universal.rules,
    { match: '(?=\\d\\d:){hour}:{minute}', read: 'clock', notBefore: /^\s?[-–:]/u, notAfter: /[|[(]\s?$/u },
  ],
};
