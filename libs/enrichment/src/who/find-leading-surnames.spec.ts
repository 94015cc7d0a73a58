import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { findLeadingSurnames } from './find-leading-surnames.js';
import type { NameSpan } from './name-span.js';

/** Of all names only "Ann" is a given one. */
const given = { includes: (name: string) => name === 'ann' };

function surnamesIn(text: string, name: string): string[] {
  const start = text.indexOf(name);
  const span: NameSpan = {
    start,
    end: start + name.length,
    text: name,
    type: 'person',
    kind: 'name',
    sentence: 0,
    confidence: 1,
  };
  return findLeadingSurnames(analyzeText(text), [span], given).map((found) => `${found.start} ${found.text}`);
}

describe('findLeadingSurnames', () => {
  it('finds the first word of a name where it stands alone after it', () => {
    expect(surnamesIn('Ding Shu left. Ding said no. They met Ding.', 'Ding Shu')).toEqual(['15 Ding', '38 Ding']);
  });

  it.each([
    ['a given name', 'Ann Lee left. Ann said no.', 'Ann Lee'],
    ['a part of another name', 'Ding Shu left. Ding Bay is far. The River Ding rose.', 'Ding Shu'],
    ['a word of the language', 'Will Shu left. Will he come?', 'Will Shu'],
    ['a nation', 'Chinese Shu left. Chinese trade grew.', 'Chinese Shu'],
    ['what stands before the name', 'Ding is a sound. Ding Shu left.', 'Ding Shu'],
  ])('takes %s for none', (_, text, name) => {
    expect(surnamesIn(text, name)).toEqual([]);
  });
});
