import type { ExtractedArticle } from '@dateline/contracts';
import type { Document, Element } from 'domhandler';
import type { DraftBlock } from '../assembly/assemble-article.js';
import { assembleArticle } from '../assembly/assemble-article.js';
import { parseHtml } from '../dom/parse-html.js';
import { cleanByline } from '../metadata/byline/clean-byline.js';
import { creditPeople, dropRepeated } from '../metadata/byline/credit-people.js';
import { cleanJsonText } from '../metadata/json-ld/json-ld-graph.js';
import { readMarkupBlocks } from './read-markup-blocks.js';
import { readStamp } from './read-stamp.js';
import { findAll, findFirst, textOf, rawText } from './xml-tree.js';

/** What feeds append to every entry. */
const appended =
  /^(?:the post .{1,300} (?:appeared first on|first appeared on) .{1,100}|(?:continue|keep) reading.{0,80}|read (?:more|the full).{0,80}|comments|\[…\]|\[\.\.\.\])\.?$/iu;

/** Reads the first entry of an RSS, RDF or Atom document, its text in `content:encoded`, `content` or `description`. */
export function parseFeedEntry(root: Document, options: { now: Date }): ExtractedArticle {
  const entry = findFirst(root, 'item', 'entry') ?? findFirst(root, 'channel', 'feed');
  const { now } = options;
  const link = findAll(entry, 'link').find((candidate) => (candidate.attribs['rel'] ?? 'alternate') === 'alternate');
  const address = link === undefined ? undefined : (link.attribs['href'] ?? textOf(link));
  const title = textOf(findFirst(entry, 'title'));
  const language = textOf(findFirst(root, 'language')) ?? findFirst(root, 'feed')?.attribs['xml:lang'];
  return assembleArticle(
    {
      headline: title === undefined ? undefined : cleanJsonText(title),
      bylines: readAuthors(entry),
      publishedAt:
        readStamp(textOf(findFirst(entry, 'pubdate', 'published', 'issued')), 'feed:published', now) ??
        readStamp(textOf(findFirst(entry, 'date', 'updated')), 'feed:date', now),
      modifiedAt: readStamp(textOf(findFirst(entry, 'updated', 'modified')), 'feed:updated', now),
      canonicalUrl: address !== undefined && /^https?:/.test(address) && URL.canParse(address) ? address : undefined,
      tags: findAll(entry, 'category')
        .map((category) => category.attribs['term'] ?? textOf(category) ?? '')
        .filter((tag) => tag !== ''),
      declaredLanguage: language,
    },
    readContent(entry),
    options,
  );
}

function readAuthors(entry: Element | undefined): ExtractedArticle['bylines'] {
  const texts = [...findAll(entry, 'creator'), ...findAll(entry, 'author')].map(
    (author) => textOf(findFirst(author, 'name')) ?? textOf(author) ?? '',
  );
  const bylines = texts.flatMap((text) => {
    const { names } = cleanByline(text.replace(/^[\w.+-]{1,64}@[\w.-]{1,100}\s*\(([^()]{1,80})\)$/u, '$1'));
    return creditPeople(names, { source: 'feed:author', text, confidence: 0.85 });
  });
  return dropRepeated(bylines);
}

function readContent(entry: Element | undefined): DraftBlock[] {
  const fullest = [
    ...findAll(entry, 'encoded'),
    ...findAll(entry, 'content'),
    ...findAll(entry, 'description'),
    ...findAll(entry, 'summary'),
  ].find((candidate) => candidate.children.length > 0);
  if (fullest === undefined) return [];
  const isInline = fullest.attribs['type'] === 'xhtml';
  const blocks = readMarkupBlocks(isInline ? fullest : parseHtml(rawText(fullest)));
  return blocks.filter(({ text }) => !appended.test(text));
}
