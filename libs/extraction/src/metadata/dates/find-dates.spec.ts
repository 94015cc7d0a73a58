import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toArticleDate } from './calendar-date.js';
import { findDates, parseDate } from './find-dates.js';

function value(text: string, options?: Parameters<typeof parseDate>[1]): string | undefined {
  const date = parseDate(text, options);
  return date === undefined ? undefined : toArticleDate(date).value;
}

describe('findDates', () => {
  it.each([
    ['2026-03-04T09:30:15.250+03:00', '2026-03-04T09:30:15+03:00'],
    ['20260304T093000Z', '2026-03-04T09:30:00Z'],
    ['2026-03-04 09:30', '2026-03-04T09:30'],
    ['Wed, 04 Mar 2026 09:30:00 +0000', '2026-03-04T09:30:00Z'],
    ['Wed Mar 04 2026 09:30:00 GMT+0200 (CEST)', '2026-03-04T09:30:00+02:00'],
    ['1772616600', '2026-03-04T09:30:00Z'],
    ['March 4th, 2026 at 9:30 p.m. ET', '2026-03-04T21:30-05:00'],
    ['Published July 4, 2026, 10:15 AM EDT', '2026-07-04T10:15-04:00'],
    ['10:15 AM EST, Wed March 4, 2026', '2026-03-04T10:15-05:00'],
    ['4 March 2026', '2026-03-04'],
    ['Sept. 4, 2025', '2025-09-04'],
    ['March 2026', '2026-03'],
    ['4. März 2026, 14.30 Uhr', '2026-03-04T14:30'],
    ['le 1er mars 2026 à 14h30', '2026-03-01T14:30'],
    ['3 de marzo de 2026', '2026-03-03'],
    ['3 de março de 2026 às 8h05', '2026-03-03T08:05'],
    ['3 marzo 2026', '2026-03-03'],
    ['3 maart 2026', '2026-03-03'],
    ['3 marca 2026', '2026-03-03'],
    ['3 Mart 2026 Salı, 14:30', '2026-03-03T14:30'],
    ['3ê Adara 2026an', '2026-03-03'],
    ['3 марта 2026 г. в 14:30', '2026-03-03T14:30'],
    ['3 березня 2026', '2026-03-03'],
    ['3 Μαρτίου 2026', '2026-03-03'],
    ['٣ آذار ٢٠٢٦', '2026-03-03'],
    ['3 مارس 2026 14:30', '2026-03-03T14:30'],
    ['١٥ تشرين الثاني ٢٠٢٥', '2025-11-15'],
    ['15 كانون الأول 2025', '2025-12-15'],
    ['٣ی ئازاری ٢٠٢٦', '2026-03-03'],
    ['15ی کانوونی دووەمی 2026', '2026-01-15'],
    ['۱۲ اسفند ۱۴۰۴', '2026-03-03'],
    ['1404/12/12', '2026-03-03'],
    ['3 במרץ 2026', '2026-03-03'],
    ['3 मार्च 2026', '2026-03-03'],
    ['३ मार्च २०२६', '2026-03-03'],
    ['2026年3月4日 14时30分', '2026-03-04T14:30'],
    ['２０２６年３月４日', '2026-03-04'],
    ['令和8年3月4日', '2026-03-04'],
    ['2026년 3월 4일 오후 2:30', '2026-03-04T14:30'],
    ['3 มีนาคม 2569', '2026-03-03'],
    ['ngày 3 tháng 3 năm 2026', '2026-03-03'],
    ['2026. március 4.', '2026-03-04'],
    ['03.04.2026', '2026-04-03'],
    ['25/12/2025', '2025-12-25'],
  ])('reads %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it('reads an ambiguous numeric date in the order it is told', () => {
    expect(value('3/4/2026', { numericOrder: 'mdy' })).toBe('2026-03-04');
    expect(value('3/4/2026', { numericOrder: 'dmy' })).toBe('2026-04-03');
    expect(value('25/12/2025', { numericOrder: 'mdy' })).toBe('2025-12-25');
  });

  it.each(['may 5 people', 'version 1.2.3', 'call 555-0199', '31 February 2026', '3:15', 'in 2026', '٩٩ آذار ٢٠٢٦'])(
    'finds none in %s',
    (text) => {
      expect(findDates(text).filter(({ date }) => date.day !== undefined)).toEqual([]);
    },
  );

  it('tells where each date stands', () => {
    const text = 'Published 3 March 2026 — updated 5 March 2026';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['3 March 2026', '5 March 2026']);
  });

  it('finds a date without a year only when told which year', () => {
    expect(findDates('3 March')).toEqual([]);
    expect(findDates('3 March', { defaultYear: 2026 })).toMatchObject([
      { hasYear: false, date: { year: 2026, month: 3, day: 3 } },
    ]);
  });

  it('reads back every day that it writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 19) + 'Z';
          expect(value(iso)).toBe(iso);
          expect(value(date.toUTCString())).toBe(iso);
        },
      ),
    );
  });

  it('takes any text without failing and stays inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { start, end } of findDates(text, { defaultYear: 2026 })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
