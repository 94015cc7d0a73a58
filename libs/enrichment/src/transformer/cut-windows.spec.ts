import { describe, expect, it } from '@jest/globals';
import { DocumentWords } from '../ner/document-words.js';
import { loadTaggerKnowledge } from '../ner/load-recognizer.js';
import { cutNameTokens } from '../ner/name-tokens.js';
import { viewSentence, type SentenceView } from '../ner/sentence-view.js';
import { analyzeText } from '../text/analyze-text.js';
import { cutWindows, windowLength } from './cut-windows.js';
import { traitCount } from './describe-tokens.js';
import { WordPieces } from './word-pieces.js';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => [letter, `##${letter}`]).flat();
const pieces = new WordPieces(['[PAD]', '[UNK]', '.', ...letters]);
const view = (text: string): SentenceView[] => {
  const analyzed = analyzeText(text, { language: 'en' });
  return analyzed.sentences.map((sentence) => viewSentence(cutNameTokens(analyzed, sentence), loadTaggerKnowledge()));
};
const windowsOf = (views: readonly SentenceView[]) => cutWindows(views, new DocumentWords(), pieces);

describe('cutWindows', () => {
  it('reads neighbouring sentences together, each token at its first piece', () => {
    const [window, ...others] = windowsOf(view('Ada met. Bo ran.'));
    expect(others).toEqual([]);
    expect(window?.ids).toHaveLength(2 + 'AdametBoran'.length + 2);
    expect(window?.tokens.map(({ sentence, token, at }) => [sentence, token, at])).toEqual([
      [0, 0, 1],
      [0, 1, 4],
      [0, 2, 7],
      [1, 0, 8],
      [1, 1, 10],
      [1, 2, 13],
    ]);
  });

  it('keeps every token of long texts and long sentences once, in order, in windows that are not too long', () => {
    const views = view(`${'Ada met Bo. '.repeat(40)}${'Ada and '.repeat(60)}Bo.`);
    const windows = windowsOf(views);
    for (const { ids, traits } of windows) {
      expect(ids.length).toBeLessThanOrEqual(windowLength);
      expect(traits).toHaveLength(ids.length);
      expect(traits.flat().every((trait) => trait >= 0 && trait < traitCount)).toBe(true);
    }
    const expected = views.flatMap(({ tokens }, sentence) => tokens.map((_, token) => `${sentence} ${token}`));
    expect(windows.flatMap(({ tokens }) => tokens.map(({ sentence, token }) => `${sentence} ${token}`))).toEqual(
      expected,
    );
  });

  it('tells a capitalised word, a known place and a known given name from a small word', () => {
    const [window] = windowsOf(view('We saw Maria in Paris.'));
    const traits = (token: number) => window?.traits[window.tokens[token]?.at ?? 0] ?? [];
    expect(traits(1)).toContain(0);
    expect(traits(2)).toContain(1);
    expect(traits(4).length).toBeGreaterThan(traits(3).length);
    expect(traits(4)).toEqual(expect.arrayContaining([1, 35]));
  });
});
