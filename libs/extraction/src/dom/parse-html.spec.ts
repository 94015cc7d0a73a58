import { describe, expect, it } from '@jest/globals';
import { isTag, isText, type ChildNode, type ParentNode } from 'domhandler';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { parseHtml } from './parse-html.js';

type Node = DefaultTreeAdapterMap['node'];

/** The tree as one line a node; text without its spaces, as comments may part it. */
function outline(parent: ParentNode): string {
  const lines: string[] = [];
  const visit = (nodes: readonly ChildNode[], indent: string): void => {
    for (const node of nodes) {
      if (isText(node)) addText(lines, node.data, indent);
      else if (isTag(node)) {
        lines.push(`${indent}<${node.name}>`);
        visit(node.children, `${indent} `);
      }
    }
  };
  visit(parent.children, '');
  return lines.join('\n');
}

/** The same of the reference parser's tree. */
function outlineReference(html: string): string {
  const lines: string[] = [];
  const visit = (nodes: readonly Node[], indent: string): void => {
    for (const node of nodes) {
      if ('value' in node) addText(lines, node.value, indent);
      else if ('tagName' in node) {
        lines.push(`${indent}<${node.tagName}>`);
        visit('content' in node ? node.content.childNodes : node.childNodes, `${indent} `);
      }
    }
  };
  visit(parse(html, { scriptingEnabled: false }).childNodes, '');
  return lines.join('\n');
}

function addText(lines: string[], data: string, indent: string): void {
  const text = data.replace(/\s+/g, '');
  if (text === '') return;
  const last = lines.at(-1);
  if (last?.startsWith(`${indent}"`) === true) lines[lines.length - 1] = last + text;
  else lines.push(`${indent}"${text}`);
}

const tags =
  'p div b i a span table tr td tbody th ul li h1 h2 button br img caption section em pre blockquote dl dd dt input hr font form article main code strong'.split(
    ' ',
  );
const soup = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...tags).map((tag) => `<${tag}>`) },
      { weight: 3, arbitrary: fc.constantFrom(...tags).map((tag) => `</${tag}>`) },
      { weight: 2, arbitrary: fc.constantFrom('one', ' two ', '&amp;', '<!-- note -->', '3 < 4', '&eacute;t&eacute;') },
    ),
    { minLength: 1, maxLength: 18 },
  )
  .map((pieces) => `<!doctype html>${pieces.join('')}`);

describe('parseHtml', () => {
  it('builds the same tree as the reference parser from any tag soup', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(outline(parseHtml(html))).toBe(outlineReference(html));
      }),
      { numRuns: 1_500 },
    );
  });

  it.each([
    ['formatting across blocks', '<p>1<b>2<i>3</b>4</i>5</p>'],
    ['a link in a link', '<a href=1>one<div><a href=2>two</a></div></a>'],
    ['text in a table', '<table>lost<tr><td>cell</table>after'],
    ['a nested table without cells', '<table><tr><table><td>x</table>'],
    ['items left open', '<ul><li>one<li>two<ul><li>deep</ul><li>three</ul>'],
    ['SVG with a title', '<svg><title>t</title><g/><path/></svg><p>x'],
    ['a paragraph that ends an SVG', '<svg><g><p>x</p></g></svg>'],
    ['head elements late', '<p>x<title>late</title><meta name=a><style>b</style>'],
    ['a body left implicit', '<meta charset=utf-8><title>t</title>Words'],
    ['two bodies', '<body class=a><p>x<body id=b><p>y'],
    ['a script that writes tags', '<script>document.write("<p>no</p>")</script><p>yes'],
    ['definition lists', '<dl><dt>a<dd>b<dt>c<dd><p>d</dl>'],
    ['comments that end early', '<!-->a<!--->b<!-- x --!>c<!-- -- > --->d<!--'],
    ['what is no tag', 'a < b </ c>d</>e<?php f ?>g<!h>i<'],
    ['an end tag that is cut', '<p>a</'],
    ['a tag that never ends', '<p>a<b title="x>y'],
    ['attributes in all forms', '<p =a b = c d= "e>" f=\'g>\' h=i/ j / k>x</p l=">">y'],
    ['character data in SVG only', '<p><![CDATA[a]]>b<svg><title><![CDATA[c<d>]]></title></svg>'],
    ['a script with a script in a comment', '<script><!-- <script>a</script> --></script>b'],
    ['a script with an empty comment', '<script><!--><script>a</script>b</script>c'],
    [
      'raw text',
      '<title>a<b>&amp;</title><style><p></style><xmp><i>&amp;</xmp><textarea>\n<p>&lt;</textarea><iframe><p>',
    ],
    ['raw text in SVG', '<svg><style><a>b</a></style></svg>'],
    ['text without an end', '<p>a<plaintext></plaintext><b>'],
  ])('reads %s as browsers do', (_, html) => {
    expect(outline(parseHtml(html))).toBe(outlineReference(html));
  });

  it('keeps the first of attributes with one name, with entities decoded', () => {
    const body = parseHtml('<p title="a &amp; b" TITLE=c data-x>').children[0];
    const paragraph = body !== undefined && isTag(body) ? body.children[1] : undefined;
    const first = paragraph !== undefined && isTag(paragraph) ? paragraph.children[0] : undefined;
    expect(first !== undefined && isTag(first) ? first.attribs : {}).toEqual({ title: 'a & b', 'data-x': '' });
  });

  it('keeps what stands in a noscript of the head there, so that the rest of the head stays in the head', () => {
    const html = '<head><noscript><img src=x></noscript><meta name=a></head><p>x';
    expect(outline(parseHtml(html))).toBe('<html>\n <head>\n  <noscript>\n   <img>\n  <meta>\n <body>\n  <p>\n   "x');
  });

  it('gives every document an html, a head and a body', () => {
    expect(outline(parseHtml(''))).toBe('<html>\n <head>\n <body>');
  });
});
