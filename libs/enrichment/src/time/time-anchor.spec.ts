import { describe, expect, it } from '@jest/globals';
import { formatDay } from './calendar.js';
import { findDocumentDay } from './time-anchor.js';

type Article = Parameters<typeof findDocumentDay>[0];

function dayOf(article: Article): string | undefined {
  const day = findDocumentDay(article);
  return day === undefined ? undefined : formatDay(day);
}

const instant = (value: string, timeZone?: string): Article['publishedAt'] => ({
  value,
  precision: 'minute',
  ...(timeZone === undefined ? {} : { timeZone }),
});
const place = (name: string, within?: string, date?: string): Article['dateline'] => ({
  text: name,
  places: [{ text: name, name, ...(within === undefined ? {} : { within }) }],
  ...(date === undefined ? {} : { date }),
});

describe('findDocumentDay', () => {
  it('takes the publication’s day as written', () => {
    expect(dayOf({ publishedAt: { value: '2026-03-04', precision: 'day' } })).toBe('2026-03-04');
    expect(dayOf({ publishedAt: instant('2026-03-04T23:30:00+03:00') })).toBe('2026-03-04');
  });

  it('knows that it is tomorrow already where the report was filed', () => {
    expect(dayOf({ publishedAt: instant('2026-03-03T22:30:00Z'), dateline: place('Damascus') })).toBe('2026-03-04');
    expect(dayOf({ publishedAt: instant('2026-03-03T22:30:00Z'), dateline: place('Nowhere', 'Syria') })).toBe(
      '2026-03-04',
    );
  });

  it('knows that it is still yesterday there', () => {
    expect(dayOf({ publishedAt: instant('2026-03-04T02:30:00Z'), dateline: place('Washington') })).toBe('2026-03-03');
  });

  it('keeps the publisher’s own zone', () => {
    expect(dayOf({ publishedAt: instant('2026-03-03T22:30:00+01:00'), dateline: place('Damascus') })).toBe(
      '2026-03-03',
    );
    expect(dayOf({ publishedAt: instant('2026-03-03T22:30:00Z', 'Europe/London'), dateline: place('Damascus') })).toBe(
      '2026-03-03',
    );
  });

  it('keeps the day in UTC for a place whose zone is not known', () => {
    expect(dayOf({ publishedAt: instant('2026-03-03T22:30:00Z'), dateline: place('Atlantis') })).toBe('2026-03-03');
  });

  it('prefers the dateline’s date near the publication, and only there', () => {
    const publishedAt = instant('2026-03-04T09:00:00+03:00');
    expect(dayOf({ publishedAt, dateline: place('Damascus', undefined, '2026-03-03') })).toBe('2026-03-03');
    expect(dayOf({ publishedAt, dateline: place('Damascus', undefined, '2025-03-03') })).toBe('2026-03-04');
    expect(dayOf({ dateline: place('Damascus', undefined, '2026-03-03') })).toBe('2026-03-03');
  });

  it('has no day for an article that knows only its month, or nothing', () => {
    expect(dayOf({ publishedAt: { value: '2026-03', precision: 'month' } })).toBeUndefined();
    expect(dayOf({ publishedAt: { value: '2026-13-45', precision: 'day' } })).toBeUndefined();
    expect(dayOf({})).toBeUndefined();
  });
});
