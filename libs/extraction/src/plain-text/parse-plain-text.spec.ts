import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractedArticleSchema } from '@dateline/contracts';
import { parsePlainText } from './parse-plain-text.js';

const now = new Date('2026-03-10T12:00:00Z');
const body =
  'LONDON (Reuters) - Ministers agreed on Tuesday to share the water of the river, officials said.\n\nFarmers welcomed the quotas.';

function parse(text: string): ReturnType<typeof parsePlainText> {
  return parsePlainText(text, { now });
}

describe('parsePlainText', () => {
  it('keeps the dateline in the text, where offsets point', () => {
    const article = parse(`Water deal agreed\n\nBy Jane Roe\n\n${body}`);
    expect(article.text).toBe(body);
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      article.blocks.map(({ text }) => text),
    );
  });

  it.each([
    ['END', `Water deal agreed\n\n${body}\n\nEND`],
    ['(MORE)', `Water deal agreed\n\n${body}\n\n(MORE)`],
    ['-30-', `Water deal agreed\n\n${body}\n\n-30-`],
    ['###', `Water deal agreed\n\n${body}\n\n###`],
    ['a sign-off', `Water deal agreed\n\n${body}\n\njr/ab/xy`],
    ['a slug', `BC-RIVER-WATER/\n\nWater deal agreed\n\n${body}`],
    ['an embargo', `EMBARGOED UNTIL 06:00 GMT\n\nWater deal agreed\n\n${body}`],
    ['a release note', `FOR IMMEDIATE RELEASE\n\nWater deal agreed\n\n${body}`],
    ['a copyright line', `Water deal agreed\n\n${body}\n\n© 2026 Example Wire`],
    ['«انتهى»', `Water deal agreed\n\n${body}\n\nانتهى`],
  ])('leaves out %s', (_, text) => {
    const article = parse(text);
    expect(article.headline).toBe('Water deal agreed');
    expect(article.text).toBe(body);
  });

  it('ends the text where the last paragraph says so', () => {
    expect(parse(`Water deal agreed\n\n${body} Enditem`).text).toBe(body);
  });

  it('joins lines that a machine broke', () => {
    const wrapped =
      'Water deal agreed\n\nLONDON (Reuters) - Ministers agreed on Tuesday to share\nthe water of the river, officials said, and to build a\nsecond dam.';
    expect(parse(wrapped).text).toBe(
      'LONDON (Reuters) - Ministers agreed on Tuesday to share the water of the river, officials said, and to build a second dam.',
    );
  });

  it.each([
    ['right below the headline', `Ministers agree to share the water of the river\nBy Jane Roe\n\n${body}`],
    ['between headline and text', `Ministers agree to share the water of the river\nBy Jane Roe\n${body}`],
    ['right above the text', `Ministers agree to share the water of the river\n\nBy Jane Roe\n${body}`],
  ])('finds a byline %s, without a blank line', (_, text) => {
    const { headline, bylines, text: found } = parse(text);
    expect(headline).toBe('Ministers agree to share the water of the river');
    expect(bylines.map(({ name }) => name)).toEqual(['Jane Roe']);
    expect(found).toBe(body);
  });

  it('leaves a wrapped sentence whole that goes on with "By" and names', () => {
    const lines = 'Farmers were told of the plan by the ministry late at night.\nBy Friday Jane Roe had left the city.';
    expect(parse(`Water deal agreed\n\n${lines}\n\n${body}`).text).toContain(lines.replace('\n', ' '));
  });

  it('takes each line for a paragraph where no line is blank', () => {
    const long =
      'The ministers met for nine hours in the old customs house before they agreed on the quotas of both countries.';
    expect(parse(`Water deal agreed\nLONDON (Reuters) - ${long}\n${long}`).blocks).toHaveLength(2);
  });

  it('knows list items and headings', () => {
    const text = `Water deal agreed\n\n${body}\n\nWhat comes next\n\nThe two countries are to set up an office that measures the level of the river every week.\n\n- A dam\n\n- A canal`;
    expect(parse(text).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'list-item',
      'list-item',
    ]);
  });

  it('reads labelled lines before the text', () => {
    const article = parse(
      `Headline: Water deal agreed\nByline: Jane Roe\nDate: 3 March 2026\nSource: AFP\nKeywords: water, rivers\n\n${body}`,
    );
    expect(article).toMatchObject({
      headline: 'Water deal agreed',
      bylines: [{ name: 'Jane Roe' }],
      publishedAt: { value: '2026-03-03' },
      agency: { name: 'AFP' },
      tags: ['water', 'rivers'],
    });
  });

  it('takes a report without headline', () => {
    const article = parse(body);
    expect(article.headline).toBeUndefined();
    expect(article.dateline?.places).toMatchObject([{ name: 'London' }]);
    expect(article.quality.reasons).toContain('no-headline');
  });

  it('is not led astray by direction marks and a byte order mark', () => {
    const article = parse(
      '\ufeff\u200fافتتاح محطة جديدة\n\n\u202bدمشق (سانا) – افتتحت المؤسسة العامة للمياه اليوم محطة جديدة.\u202c',
    );
    expect(article).toMatchObject({
      headline: 'افتتاح محطة جديدة',
      dateline: { text: 'دمشق (سانا)' },
      agency: { name: 'SANA' },
    });
  });

  it('gives a valid article with exact offsets for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '\n\n',
        '\n',
        'By Jane Roe',
        'LONDON (Reuters) - ',
        'END',
        '- ',
        '(Reporting by Jane Roe)',
        'دمشق (سانا) –',
        '3 March 2026',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const article = parse(pieces.join(''));
        expect(extractedArticleSchema.safeParse(article).success).toBe(true);
        for (const block of article.blocks) expect(article.text.slice(block.start, block.end)).toBe(block.text);
      }),
    );
  });

  it.each(['a ', 'By a\n', '(', 'LONDON - ', 'a\n\n', 'Reporting by A; ', '\u0600'])(
    'reads a megabyte of %j in bounded time',
    (unit) => {
      const start = performance.now();
      parse(unit.repeat(1_000_000 / unit.length));
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
