import { detectLanguage } from '@dateline/extraction';
import type { ArticleDate, Block, FetchedArticle, ParsedArticle } from '@dateline/contracts';

/** A parsed article whose `text` is the given document, character for character; its paragraphs are its blocks. */
export function bodyAsArticle(fetched: FetchedArticle, publishedAt: string | undefined): ParsedArticle {
  const { document, feed, http, ...identity } = fetched;
  const date = publishedAt === undefined ? undefined : articleDate(publishedAt);
  const language = detectLanguage(document.text);
  return {
    ...identity,
    ...(language === undefined ? {} : { language }),
    ...(date === undefined ? {} : { publishedAt: date }),
    bylines: [],
    contributors: [],
    tags: [],
    images: [],
    links: [],
    text: document.text,
    blocks: paragraphs(document.text),
    wordCount: document.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    quality: { score: 1, reasons: [] },
  };
}

function articleDate(value: string): ArticleDate | undefined {
  if (Number.isNaN(Date.parse(value))) return undefined;
  return { value, precision: /\d[T ]\d/.test(value) ? 'second' : 'day', evidence: { source: 'input' } };
}

/** Paragraphs are parted by blank lines where there are any, else by line ends. */
function paragraphs(text: string): Block[] {
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const blocks: Block[] = [];
  let from = 0;
  const push = (until: number) => {
    const raw = text.slice(from, until);
    const block = raw.trim();
    const start = from + (raw.length - raw.trimStart().length);
    if (block !== '') blocks.push({ kind: 'paragraph', start, end: start + block.length, text: block });
  };
  for (const match of text.matchAll(separator)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return blocks;
}
