import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';

/** What a peer makes of a page, in the words of the comparison. */
export interface PeerArticle {
  text: string;
  title?: string | undefined;
  authors: string[];
  date?: string | undefined;
}

export interface Peer {
  name: string;
  /** @throws whatever the peer throws. */
  extract: (html: string, url: string) => Promise<PeerArticle>;
}

/** The extractors of the same language that Dateline is measured against. */
export const peers: readonly Peer[] = [
  { name: 'Readability + linkedom', extract: (html) => Promise.resolve(readWithLinkedom(html)) },
  { name: 'Readability + jsdom', extract: (html, url) => Promise.resolve(readWithJsdom(html, url)) },
  { name: 'defuddle', extract: readWithDefuddle },
  { name: '@extractus/article-extractor', extract: readWithExtractus },
];

function readWithLinkedom(html: string): PeerArticle {
  const { document } = parseHTML(html);
  return fromReadability(document);
}

function readWithJsdom(html: string, url: string): PeerArticle {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return fromReadability(window.document);
  } finally {
    window.close();
  }
}

type Document = ConstructorParameters<typeof Readability>[0];

function fromReadability(document: Document): PeerArticle {
  const article = new Readability(document).parse();
  return {
    text: article?.textContent ?? '',
    title: article?.title ?? undefined,
    authors: article?.byline == null ? [] : [article.byline],
    date: article?.publishedTime ?? undefined,
  };
}

async function readWithDefuddle(html: string, url: string): Promise<PeerArticle> {
  const { document } = parseHTML(html);
  const article = await Defuddle(document, url, { markdown: false });
  return {
    text: stripTags(article.content),
    title: article.title,
    authors: article.author === '' ? [] : [article.author],
    date: article.published,
  };
}

async function readWithExtractus(html: string, url: string): Promise<PeerArticle> {
  const article = await extractFromHtml(html, url);
  return {
    text: stripTags(article?.content ?? ''),
    title: article?.title,
    authors: article?.author === undefined || article.author === '' ? [] : [article.author],
    date: article?.published,
  };
}

/** Text of a fragment that a peer returns as HTML. */
function stripTags(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const block of document.querySelectorAll('p,div,li,h1,h2,h3,h4,h5,h6,td,th,br,blockquote,pre,tr'))
    block.append('\n');
  return document.body.textContent;
}
