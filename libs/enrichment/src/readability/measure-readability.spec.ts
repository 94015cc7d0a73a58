import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { measureReadability } from './measure-readability.js';

const measure = (text: string, language = 'en') => measureReadability(analyzeText(text, { language }));

describe('measureReadability', () => {
  it('counts words a sentence', () => {
    expect(measure('One two three four. Five six.')).toMatchObject({ wordsPerSentence: 3, sentences: 2 });
  });

  it('finds short words easier than long ones', () => {
    const easy = measure('The cat sat on the mat. The dog ran to the door.').fleschReadingEase ?? 0;
    const hard = measure('Institutional considerations necessitate comprehensive organizational transformation.');
    expect(easy).toBeGreaterThan(90);
    expect(hard.fleschReadingEase ?? 0).toBeLessThan(10);
  });

  it('gives no Flesch score outside English', () => {
    expect(measure('Der Hund läuft.', 'de')).toEqual({ wordsPerSentence: 3, sentences: 1 });
  });

  it('leaves out the dateline and what does not count', () => {
    const text = 'OSLO. March 4. Ships left. Reporting by Ida Holm.';
    const found = measureReadability(
      analyzeText(text, { language: 'en' }),
      { start: 0, end: 14 },
      ({ start }) => start < 27,
    );
    expect(found).toMatchObject({ wordsPerSentence: 2, sentences: 1 });
  });

  it('measures an empty text', () => {
    expect(measure('')).toEqual({ wordsPerSentence: 0, sentences: 0 });
  });
});
