import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanByline } from './clean-byline.js';

function names(text: string): string[] {
  return cleanByline(text).names.map(({ name }) => name);
}

describe('cleanByline', () => {
  it.each([
    ['By Jane Roe', ['Jane Roe']],
    ['ByJane Roe', ['Jane Roe']],
    ['WRITTEN BY JANE ROE', ['JANE ROE']],
    ['Jane Roe and Joe Bloggs', ['Jane Roe', 'Joe Bloggs']],
    ['By Jane Roe, Joe Bloggs, and Ana de la Cruz', ['Jane Roe', 'Joe Bloggs', 'Ana de la Cruz']],
    ['Jane Roe & Joe Bloggs', ['Jane Roe', 'Joe Bloggs']],
    ['Par Hélène Marchetti et Luc Aubry', ['Hélène Marchetti', 'Luc Aubry']],
    ['Von Annika Reuß und Jörg Petersen', ['Annika Reuß', 'Jörg Petersen']],
    ['Por Inés Carballo y Marta Soler', ['Inés Carballo', 'Marta Soler']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['بقلم: سلمى الخطيب', ['سلمى الخطيب']],
    ['مريم صالحی، پیمان رستگار', ['مريم صالحی', 'پیمان رستگار']],
    ['Автор: Олег Сафронов', ['Олег Сафронов']],
    ['Yazan: Elif Karaduman', ['Elif Karaduman']],
    ['作者：李文远', ['李文远']],
    ['Jane Roe | 4 March 2026', ['Jane Roe']],
    ['Jane Roe March 4, 2026 at 9:30 am', ['Jane Roe']],
    ['4 March 2026 by Jane Roe', ['Jane Roe']],
    ['By Jane Roe Updated March 4', ['Jane Roe']],
    ['Jane Roe (jane@example.org)', ['Jane Roe']],
    ['Jane Roe @janeroe', ['Jane Roe']],
    ['Jane Roe, jane.roe@example.org', ['Jane Roe']],
    ['Jane Roe in Aleppo', ['Jane Roe']],
    ['Jane Roe • 5 min read', ['Jane Roe']],
    ['Martin Luther King Jr.', ['Martin Luther King Jr.']],
    ['Sammy Davis, Jr.', ['Sammy Davis Jr.']],
    ['A. J. Neal', ['A. J. Neal']],
    ['Saad al-Yazji', ['Saad al-Yazji']],
  ])('reads the people of %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Jane Roe, Diplomatic Correspondent', 'Diplomatic Correspondent'],
    ['Jane Roe, PhD, RD', 'PhD, RD'],
    ['By Jane Roe, Senior Writer and Editor', 'Senior Writer and Editor'],
    ['Jane Roe - Foreign Editor', 'Foreign Editor'],
    ['Jane Roe (Content Manager)', 'Content Manager'],
    ['Jane Roe Senior Editor', 'Senior Editor'],
    ['Jane Roe, ABC News', 'ABC News'],
    ['Jane Roe, CNN', 'CNN'],
    ['Jane Roe Political editor', 'Political editor'],
  ])('tells name and title apart in %s', (text, title) => {
    expect(cleanByline(text).names).toMatchObject([{ name: 'Jane Roe', title }]);
  });

  it.each([
    ['Reuters', 'Reuters'],
    ['By The Associated Press', 'Associated Press'],
    ['AFP', 'AFP'],
    ['نورث برس', 'North Press'],
    ['Xinhua News Agency', 'Xinhua'],
  ])('gives %s as an agency and nobody as author', (text, agency) => {
    expect(cleanByline(text)).toMatchObject({ names: [], agency });
  });

  it('gives the agency beside the people', () => {
    expect(cleanByline('Jane Roe, Reuters')).toMatchObject({ names: [{ name: 'Jane Roe' }], agency: 'Reuters' });
    expect(cleanByline('Jane Roe | Associated Press')).toMatchObject({
      names: [{ name: 'Jane Roe' }],
      agency: 'Associated Press',
    });
  });

  it.each([
    'By',
    'Staff',
    'Admin',
    'Editorial Team',
    'Guest Author',
    'Web Desk',
    'Photo by Jane Roe',
    'Reviewed by Jane Roe',
    'https://example.org/jane',
    'Read more',
    '',
    '—',
    '12 March 2026',
  ])('names nobody for %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('knows bodies from people', () => {
    expect(cleanByline('Centre for Trade and Research').names).toMatchObject([
      { name: 'Centre for Trade and Research', kind: 'organization' },
    ]);
    expect(cleanByline('Example News Team').names).toMatchObject([{ kind: 'organization' }]);
    expect(cleanByline('janeroe77').names).toMatchObject([{ kind: 'handle' }]);
  });

  it('takes any text without failing, quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(cleanByline(text).names.length).toBeLessThanOrEqual(30);
      }),
    );
    const start = performance.now();
    for (const unit of ['by ', 'a, ', 'Jane Roe and ', '(', '@a ', 'a@', '- ', 'A. ']) cleanByline(unit.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
