import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { findDefinitions } from './find-definitions.js';

const define = (text: string) =>
  findDefinitions(analyzeText(text)).map(({ long, short, spelled }) => [
    text.slice(long.start, long.end),
    text.slice(short.start, short.end),
    spelled,
  ]);

describe('findDefinitions', () => {
  it.each([
    ['The Northern Border Authority (NBA) closed.', 'Northern Border Authority', 'NBA'],
    [
      'The Autonomous Council of North and West Ruritania (ACNWR) met.',
      'Autonomous Council of North and West Ruritania',
      'ACNWR',
    ],
    ['Members of the Ministry of Public Health (MoPH) came.', 'Ministry of Public Health', 'MoPH'],
    ['The NBA (Northern Border Authority) closed.', 'Northern Border Authority', 'NBA'],
    ['Greenfield Mining Company (“GMC”) said so.', 'Greenfield Mining Company', 'GMC'],
    ['the United Farmers Union (UFU), which', 'United Farmers Union', 'UFU'],
  ])('reads %s', (text, long, short) => {
    expect(define(text)).toEqual([[long, short, true]]);
  });

  it('reads another name in brackets, as not spelled', () => {
    expect(define('The Internal Security Forces (Asayish) came.')).toEqual([
      ['Internal Security Forces', 'Asayish', false],
    ]);
  });

  it.each([
    'He came home (late) on Monday.',
    'Prices rose (5%) in May.',
    'The minister (who is ill) left.',
    'A lone ( bracket.',
    'the committee (NATO)',
  ])('finds nothing in: %s', (text) => {
    expect(define(text)).toEqual([]);
  });
});
