import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyzeText } from './analyze-text.js';

const sentencesOf = (text: string, language = 'en') =>
  analyzeText(text, { language }).sentences.map(({ start, end }) => text.slice(start, end));
const tokensOf = (text: string) => analyzeText(text).tokens.map(({ text: token }) => token);

describe('analyzeText', () => {
  it.each([
    ['titles and initials', 'Gen. J. R. Okoro met Dr. Ilse Brandt. They talked.', 2],
    ['a country abbreviation in mid-sentence', 'The U.S. Navy sent two ships.', 1],
    ['a country abbreviation at the end', 'He flew to the U.S. The visit lasted a week.', 2],
    ['a company form', 'Acme Inc. bought Borealis Ltd. The price is unknown.', 2],
    ['decimals', 'Prices rose 3.5 percent. Wages fell 1.25 percent.', 2],
    ['a quotation with its mark inside', '"We are ready." The minister left.', 2],
    ['a question inside a quotation that goes on', '"Why now?" she asked.', 1],
    ['curly quotes', '“We will not go.” He stayed.', 2],
    ['an ellipsis that goes on', 'He waited... and nothing came.', 1],
    ['an ellipsis that ends', 'He waited... Nothing came.', 2],
    ['several marks', 'Really?! Yes.', 2],
    ['a time of day', 'The blast came at 5 a.m. on Monday. Nobody was hurt.', 2],
    ['an address', 'Read https://example.org/a.b?c=d. Then call.', 2],
    ['a missing space', 'He told reporters.The talks go on.', 2],
    ['a month abbreviation', 'It happened on Jan. 5 in Bergen.', 1],
    ['a bracketed sentence', '(He declined to comment.) Others did not.', 2],
  ])('cuts %s', (_, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it.each([
    ['ar', 'وصل الوزير اليوم. هل يبقى؟ لا أحد يعرف.', 3],
    ['zh', '总统今天抵达首都。会谈明天开始！', 2],
    ['ja', '首相は東京で演説した。記者が質問した。', 2],
    ['hi', 'मंत्री आज आए। वे कल जाएंगे।', 2],
    ['de', 'Am 3. Oktober reiste er ab. Niemand wusste es.', 2],
    ['tr', 'Toplantı 5. Cadde üzerinde yapıldı. Kimse gelmedi.', 2],
    ['fr', 'M. Dupont est arrivé. Mme. Lenoir est partie.', 2],
    ['ru', 'Он родился в 1970 г. в Омске. Потом уехал.', 2],
  ])('knows the sentence marks of %s', (language, text, count) => {
    expect(sentencesOf(text, language)).toHaveLength(count);
  });

  it('ends a sentence at a line break, but not where lines were wrapped to a width', () => {
    expect(sentencesOf('Storm hits coast\nThousands flee.')).toEqual(['Storm hits coast', 'Thousands flee.']);
    const wrapped =
      'The governor of the northern province said on Monday that\nthe bridge over the river would open before the winter.';
    expect(sentencesOf(wrapped)).toEqual([wrapped]);
  });

  it('splits the possessive off and keeps names with hyphens and apostrophes whole', () => {
    expect(tokensOf("Okoro's visit to N'Djamena with al-Masri’s aides")).toEqual([
      'Okoro',
      "'s",
      'visit',
      'to',
      "N'Djamena",
      'with',
      'al-Masri',
      '’s',
      'aides',
    ]);
  });

  it('keeps addresses whole without the mark that follows them', () => {
    expect(tokensOf('See https://example.org/x?y=1, or write to desk@example.org.')).toEqual([
      'See',
      'https://example.org/x?y=1',
      ',',
      'or',
      'write',
      'to',
      'desk@example.org',
      '.',
    ]);
  });

  it('keeps abbreviations with points together', () => {
    expect(tokensOf('the U.S.-led force at 5 p.m. in the U.S.A')).toEqual([
      'the',
      'U.S.',
      '-',
      'led',
      'force',
      'at',
      '5',
      'p.m.',
      'in',
      'the',
      'U.S.A',
    ]);
  });

  it('cuts elided articles off where the language has them', () => {
    const cut = (language: string) =>
      analyzeText("L'Union d’Ivoire qu’elle", { language }).tokens.map(({ text }) => text);
    expect(cut('fr')).toEqual(["L'", 'Union', 'd’', 'Ivoire', 'qu’', 'elle']);
    expect(cut('en')).toEqual(["L'Union", 'd’Ivoire', 'qu’elle']);
  });

  it('cuts words in scripts without spaces', () => {
    expect(tokensOf('总统今天抵达').length).toBeGreaterThan(1);
  });

  it('takes sentences from blocks and never crosses them', () => {
    const text = 'A heading\n\nFirst one. Second one.';
    const blocks = [
      { start: 0, end: 9, text: 'A heading', kind: 'heading' as const },
      { start: 11, end: text.length, text: 'First one. Second one.', kind: 'paragraph' as const },
    ];
    expect(analyzeText(text, { blocks }).sentences.map(({ block }) => block)).toEqual([0, 1, 1]);
  });

  it('covers every visible character with one token, in order, never inside a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { tokens, sentences } = analyzeText(text);
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(at, token.start).trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
        expect(sentences.reduce((sum, { firstToken, lastToken }) => sum + lastToken - firstToken, 0)).toBe(
          tokens.length,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('does not fail on broken Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const token of analyzeText(text).tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const timed = (text: string) => {
      const start = performance.now();
      analyzeText(text);
      return performance.now() - start;
    };
    for (const unit of [
      'He met Gen. Okoro in the U.S. "Why?" ',
      'a.',
      '....',
      'a-',
      "x'",
      'http://a',
      '\n',
      'word\n',
      '1.',
      '@',
      'a@b.',
    ]) {
      expect(timed(unit.repeat(Math.ceil(300_000 / unit.length)))).toBeLessThan(2000);
    }
  });
});
