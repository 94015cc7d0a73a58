import { describe, expect, it } from '@jest/globals';
import { findContributors } from './find-contributors.js';

function credits(line: string): string[] {
  return findContributors([line]).map(({ name, role }) => `${role}: ${name}`);
}

describe('findContributors', () => {
  it.each([
    ['Additional reporting by Jane Roe.', ['additional reporting: Jane Roe']],
    [
      'Additional reporting by Jane Roe and Joe Bloggs in Aleppo.',
      ['additional reporting: Jane Roe', 'additional reporting: Joe Bloggs'],
    ],
    [
      'Additional reporting by Jane Roe; editing by Joe Bloggs',
      ['additional reporting: Jane Roe', 'editing: Joe Bloggs'],
    ],
    ['(Reporting by Jane Roe; Editing by Joe Bloggs)', ['reporting: Jane Roe', 'editing: Joe Bloggs']],
    [
      '(Reporting by Jane Roe in Beirut, Writing by Joe Bloggs, Editing by Ana Cruz and Tom Dee)',
      ['reporting: Jane Roe', 'writing: Joe Bloggs', 'editing: Ana Cruz', 'editing: Tom Dee'],
    ],
    ['Jane Roe contributed to this report.', ['additional reporting: Jane Roe']],
    [
      'Jane Roe in Kyiv and Joe Bloggs in Riga contributed to this report.',
      ['additional reporting: Jane Roe', 'additional reporting: Joe Bloggs'],
    ],
    ['Associated Press writer Jane Roe contributed to this report.', ['additional reporting: Jane Roe']],
    [
      'AP writers Jane Roe in Kyiv and Joe Bloggs in Riga contributed to this report.',
      ['additional reporting: Jane Roe', 'additional reporting: Joe Bloggs'],
    ],
    ['Staff writer Jane Roe contributed to this report.', ['additional reporting: Jane Roe']],
    [
      '--With assistance from Jane Roe and Joe Bloggs.',
      ['additional reporting: Jane Roe', 'additional reporting: Joe Bloggs'],
    ],
    ['Jane Roe contributed reporting.', ['additional reporting: Jane Roe']],
    ['Photographs by Jane Roe', ['photography: Jane Roe']],
    ['Translated by Jane Roe', ['translation: Jane Roe']],
    ['(Reportage de Jeanne Roux, édité par Luc Aubry)', ['reporting: Jeanne Roux', 'editing: Luc Aubry']],
    ['(Bericht von Anna Roth, redigiert von Jörg Petersen)', ['reporting: Anna Roth', 'editing: Jörg Petersen']],
    ['Reporte de Inés Carballo; editado por Marta Soler', ['reporting: Inés Carballo', 'editing: Marta Soler']],
    [
      '(تغطية صحفية نور عبود - إعداد سلمى الخطيب - تحرير ليلى حداد)',
      ['reporting: نور عبود', 'writing: سلمى الخطيب', 'editing: ليلى حداد'],
    ],
    ['ترجمة: سلمى الخطيب', ['translation: سلمى الخطيب']],
    ['Çeviren: Elif Karaduman', ['translation: Elif Karaduman']],
    ['Werger: Berfîn Xelîl', ['translation: Berfîn Xelîl']],
    ['Перевод: Олег Сафронов', ['translation: Олег Сафронов']],
    ['（编辑：李文远）', ['editing: 李文远']],
    ['The last sentence of a story. (Reporting by Jane Roe)', ['reporting: Jane Roe']],
  ])('reads %s', (line, expected) => {
    expect(credits(line)).toEqual(expected);
  });

  it.each([
    'Editing by hand takes longer than most people think.',
    'Reporting by the committee showed a loss.',
    'Photo: a street in the old town after the rain.',
    'The minister contributed to this report with several remarks about trade.',
    'With reporting by the press limited, rumours spread.',
    'Translation is difficult.',
    'تحرير المدينة كان هدف العملية.',
  ])('names nobody for %s', (line) => {
    expect(credits(line)).toEqual([]);
  });
});
