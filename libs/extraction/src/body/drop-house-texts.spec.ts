import { describe, expect, it } from '@jest/globals';
import { dropHouseTexts } from './drop-house-texts.js';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
const story = Array.from({ length: 10 }, (_, index) =>
  paragraph(`On day ${index} the council of the harbour met again, and nothing at all was decided about the pier.`),
);
const texts = (pieces: readonly { text: string }[]): string[] => pieces.map(({ text }) => text);

describe('dropHouseTexts', () => {
  it.each([
    'Sign up for our newsletter to get the harbour in your inbox.',
    'By signing up, you agree to receive messages and accept our terms.',
    'Was this newsletter forwarded to you?',
    'This post contains affiliate links.',
    'If you buy through our links, we may earn a small commission.',
    'As an Amazon Associate, I earn from qualifying purchases.',
  ])('leaves out "%s" wherever it stands', (text) => {
    expect(dropHouseTexts([paragraph(text), ...story])).toEqual(story);
    expect(dropHouseTexts([...story, paragraph(text)])).toEqual(story);
  });

  it.each([
    'This article is for informational purposes only.',
    'Nothing on this site is intended to be used as, or to replace, legal advice: it is not meant as advice.',
    'Past performance is no guarantee of what comes.',
    'Definitions from the Harbour Dictionary, © Harbour House, Inc. 2023',
  ])('leaves out "%s" at the end, and keeps it elsewhere', (text) => {
    expect(dropHouseTexts([...story, paragraph(text)])).toEqual(story);
    expect(texts(dropHouseTexts([paragraph(text), ...story]))).toContain(text);
  });

  it.each([
    'Subscribe is what he said to the board, and walked away from the pier.',
    'Brokers may earn a commission of two per cent on each berth that they let, the report found.',
    'By clicking on the link the victims let the thieves in, the police said.',
    'The mayor said that she had not considered the bridge when she spoke of the pier.',
  ])('keeps "%s"', (text) => {
    expect(texts(dropHouseTexts([...story, paragraph(text)]))).toContain(text);
  });

  it('keeps of a text that stands twice the first, but not of code, rows and short lines', () => {
    const [first, ...rest] = story;
    if (first === undefined) throw new Error('no story');
    expect(dropHouseTexts([first, ...rest, first])).toEqual(story);
    const code = {
      kind: 'preformatted' as const,
      text: 'const pier = { planks: 200, piles: 40, open: true, free: true };',
    };
    const row = {
      kind: 'table-row' as const,
      text: 'The long pier of the old harbour | open all the year | 200 planks',
    };
    const short = paragraph('And then again:');
    const repeated = [code, row, short, code, row, short];
    expect(dropHouseTexts(repeated)).toEqual(repeated);
  });

  it('leaves a page that is nothing else as it is', () => {
    const only = [paragraph('This post contains affiliate links.')];
    expect(dropHouseTexts(only)).toEqual(only);
  });
});
