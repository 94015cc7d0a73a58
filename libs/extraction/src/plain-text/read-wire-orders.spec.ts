import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const now = new Date('2026-03-02T12:00:00Z');
const report = `Council votes to rebuild bridge

LONDON (Adria Wire) - The council voted on Tuesday to rebuild the bridge over the canal.

The mayor said that a ferry would run until then.`;

const read = (line: string) => extractArticle({ contentType: 'text/plain', text: `${line}\n\n${report}` }, { now });

describe('orders to editors in wire copy', () => {
  it.each([
    ['EMBARGOED UNTIL 0001 GMT TUESDAY 3 MARCH 2026', '2026-03-03T00:01:00.000Z'],
    ['Embargoed until 00:01 GMT, Tuesday, March 3', '2026-03-03T00:01:00.000Z'],
    ['EMBARGO: 3 March 2026, 6 p.m. ET', '2026-03-03T23:00:00.000Z'],
    ['Strictly embargoed until 2130 hrs on 5 March 2026', '2026-03-05T21:30:00.000Z'],
    ['(Under embargo until noon EST, 3 March 2026)', '2026-03-03T17:00:00.000Z'],
    ['Sperrfrist: 4. März 2026, 10:00 Uhr', '2026-03-04T10:00:00.000Z'],
    ['Sous embargo jusqu’au 3 mars 2026 à 6h00', '2026-03-03T06:00:00.000Z'],
    ['Not for publication before 5 March 2026', '2026-03-05T00:00:00.000Z'],
    ['EMBARGOED UNTIL DELIVERY', undefined],
  ])('"%s" withholds the article', (line, until) => {
    const { editorial, headline, text } = read(line);
    expect(editorial?.pubStatus).toBe('withheld');
    expect(editorial?.embargoedUntil).toBe(until);
    expect(headline).toBe('Council votes to rebuild bridge');
    expect(text).not.toContain(line);
  });

  it('takes a day of January for the next one when it is December', () => {
    const text = `Embargoed until 3 January\n\n${report}`;
    const december = new Date('2026-12-29T12:00:00Z');
    expect(extractArticle({ contentType: 'text/plain', text }, { now: december }).editorial?.embargoedUntil).toBe(
      '2027-01-03T00:00:00.000Z',
    );
  });

  it('reads kills and corrections', () => {
    expect(read('MANDATORY KILL').editorial).toEqual({ pubStatus: 'canceled', signals: ['kill'] });
    expect(read('(CORRECTION)').editorial).toEqual({ signals: ['correction'] });
  });

  it.each(['Embargo on arms to Libya extended', 'Kill switch for phones becomes law', 'Correction officers strike'])(
    'leaves the headline "%s" alone',
    (line) => {
      expect(read(line)).toMatchObject({ headline: line });
      expect(read(line).editorial).toBeUndefined();
    },
  );
});
