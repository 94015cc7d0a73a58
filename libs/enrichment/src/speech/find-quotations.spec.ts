import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { findQuotations } from './find-quotations.js';

const insideOf = (text: string) =>
  findQuotations(analyzeText(text, { language: 'en' })).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  it.each([
    ['curly', 'She said “we go” today.', ['we go']],
    ['typewriter', 'She said "we go" today.', ['we go']],
    ['wire', "She said ''it's time'' today.", ["it's time"]],
    ['wire, with grave accents', "She said ``it's time'' today.", ["it's time"]],
    ['German', 'Sie sagte „wir gehen“ heute.', ['wir gehen']],
    ['French, with their spaces', 'Elle a dit « on part » hier.', ['on part']],
    ['guillemets that point inward', 'Sie sagte »wir gehen« heute.', ['wir gehen']],
    ['corner brackets', '彼は「行く」と言った。', ['行く']],
    ['single', 'She called it ‘a joke’ today.', ['a joke']],
    ['typewriter single', "She called it 'a joke' today.", ['a joke']],
    ['mixed by a typist', 'She said “we go" today.', ['we go']],
    ['two in a sentence', '“We go,” she said, “now.”', ['We go,', 'now.']],
    ['nested', '“He said ‘go’ to us,” she said.', ['He said ‘go’ to us,']],
  ])('reads %s marks', (_, text, inside) => {
    expect(insideOf(text)).toEqual(inside);
  });

  it.each([
    ['an apostrophe', "The port's quay and the crews' boats are Holm's."],
    ['an elision', "Boats of the '90s and 'em are old."],
    ['inches', 'A 5" pipe and a 6" pipe.'],
    ['an empty pair', 'She said "" today.'],
  ])('does not take %s for a quotation', (_, text) => {
    expect(insideOf(text)).toEqual([]);
  });

  it('ends a quotation that is left open with its paragraph, and says that it goes on', () => {
    const text = '“We go now.\n\n“And never return.”';
    const found = findQuotations(analyzeText(text, { language: 'en' }));
    expect(found.map(({ continues }) => continues)).toEqual([true, false]);
    expect(insideOf(text)).toEqual(['We go now.', 'And never return.']);
  });
});
