import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractedArticleSchema } from '@dateline/contracts';
import { parseFormatted } from './parse-formatted.js';

const now = new Date('2026-03-10T12:00:00Z');

function parse(text: string, contentType = 'application/xml'): ReturnType<typeof parseFormatted> {
  return parseFormatted({ contentType, text }, { now });
}

const nitf = (content: string, prologue = ''): string =>
  `<?xml version="1.0"?>${prologue}<nitf><body><body.head><hedline><hl1>A headline</hl1></hedline></body.head><body.content>${content}</body.content></body></nitf>`;

describe('parseFormatted', () => {
  it.each([
    ['text/html', '<html><body><p>A page</p></body></html>'],
    ['text/plain', 'A headline\n\nLONDON (Reuters) - Text.'],
    ['text/plain', '{A brace opens} a story'],
    ['application/xml', '<sitemap><loc>https://example.org</loc></sitemap>'],
  ])('leaves %s to others', (contentType, text) => {
    expect(parse(text, contentType)).toBeUndefined();
  });

  it('tells the format by its content where the media type is wrong', () => {
    expect(parse(nitf('<p>Text.</p>'), 'text/html')?.headline).toBe('A headline');
    expect(
      parse('{"headline":"A headline","body_text":"Text.","versioncreated":"2026-03-03T10:00:00Z"}', 'text/plain')
        ?.headline,
    ).toBe('A headline');
  });

  it('expands no entities and reads nothing from outside', () => {
    const bomb =
      '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const article = parse(nitf('<p>One &b; two &x; three</p>', bomb));
    expect(article?.text).toBe('One &b; two &x; three');
  });

  it('keeps kinds of blocks and joins inline markup', () => {
    const article = parse(
      nitf(
        '<p>One <em>two</em> three</p><hl2>Four</hl2><ul><li>Five</li></ul><bq><block><p>Six</p></block></bq><table><tr><td>7</td><td>8</td></tr></table>',
      ),
    );
    expect(article?.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'One two three'],
      ['heading', 'Four'],
      ['list-item', 'Five'],
      ['quote', 'Six'],
      ['table-row', '7 8'],
    ]);
  });

  it('reads the text item of a package', () => {
    const item = (id: string, content: string): string =>
      `<newsItem guid="${id}"><itemMeta><provider qcode="nprov:AFP"/></itemMeta><contentMeta><headline>Item ${id}</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;
    const article = parse(
      `<newsMessage><itemSet>${item('picture', '<remoteContent href="p.jpg"/>')}${item('text', '<inlineData contenttype="text/plain">One.\n\nTwo.</inlineData>')}</itemSet></newsMessage>`,
    );
    expect(article).toMatchObject({ headline: 'Item text', agency: { name: 'AFP' }, text: 'One.\n\nTwo.' });
  });

  it('takes an address in angle brackets for text, not for markup', () => {
    const text = 'The ferry is late.\n\nContact: Jane Roe <jane@example.org>';
    const article = parse(JSON.stringify({ headline: 'Ferry', body_text: text }), 'application/ninjs+json');
    expect(article?.text).toBe(text);
  });

  it('reads NITF inside NewsML-G2', () => {
    const article = parse(
      `<newsItem><contentMeta/><contentSet><inlineXML>${nitf('<p>Text.</p>').replace(/^<\?xml[^>]*>/, '')}</inlineXML></contentSet></newsItem>`,
    );
    expect(article).toMatchObject({ headline: 'A headline', text: 'Text.' });
  });

  it.each([
    ['XML 100,000 deep', `<nitf>${'<body.content><p>'.repeat(100_000)}`],
    ['a feed of 100,000 items', `<rss><channel>${'<item><title>t</title></item>'.repeat(100_000)}</channel></rss>`],
    ['JSON 100,000 deep', `{"body_text":${'['.repeat(100_000)}`],
    [
      'HTML 100,000 deep in JSON',
      JSON.stringify({ body_html: '<div><p>'.repeat(100_000), versioncreated: '2026-03-03' }),
    ],
  ])('is bounded on %s', (_, text) => {
    const start = performance.now();
    parse(text, text.startsWith('{') ? 'application/json' : 'application/xml');
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('gives a valid article or nothing for any document', () => {
    const part = fc.constantFrom(
      '<nitf>', '</nitf>', '<newsItem>', '<rss>', '<item>', '<title>', '</title>', '<p>', 'text', '<![CDATA[', ']]>', '&amp;', '&#x0;', '<body.content>', '<byline>By Jane Roe</byline>',
      '{', '}', '"body_text":', '"x"', '"@type":"Article",', '"headline":', ',', '[', ']', '<inlineXML>', '<date.issue norm="20260303T1">', '<dateline>LONDON</dateline>', '<body.head>',
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 30 }),
        fc.constantFrom('application/xml', 'application/json'),
        (parts, contentType) => {
          const article = parse(parts.join(''), contentType);
          if (article === undefined) return;
          expect(extractedArticleSchema.safeParse(article).success).toBe(true);
          for (const block of article.blocks) expect(article.text.slice(block.start, block.end)).toBe(block.text);
        },
      ),
      { numRuns: 400 },
    );
  });
});
