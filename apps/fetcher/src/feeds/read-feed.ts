import { parseFeed } from 'feedsmith';
import type { FeedEntry } from './feed-entry.js';

type ParsedFeed = ReturnType<typeof parseFeed<string>>;
type FeedOf<Format extends ParsedFeed['format']> = Extract<ParsedFeed, { format: Format }>['feed'];
type RssItem = NonNullable<FeedOf<'rss'>['items']>[number];
type RdfItem = NonNullable<FeedOf<'rdf'>['items']>[number];
type AtomEntry = NonNullable<FeedOf<'atom'>['entries']>[number];
type JsonItem = NonNullable<FeedOf<'json'>['items']>[number];

/** Items read of one feed document; feeds list the newest first. */
const maxEntries = 1_000;

/** A document that is no feed, or a broken one. */
export class FeedFormatError extends Error {
  readonly code = 'feed-format';

  constructor(feedUrl: string, cause: unknown) {
    super(`${feedUrl} is not a feed that can be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.name = 'FeedFormatError';
  }
}

/**
 * Reads RSS, RDF, Atom or JSON Feed. Relative addresses are resolved against the feed's.
 *
 * @throws {FeedFormatError}
 */
export function readFeed(text: string, feedUrl: string): readonly FeedEntry[] {
  let parsed: ParsedFeed;
  try {
    parsed = parseFeed(text);
  } catch (cause) {
    throw new FeedFormatError(feedUrl, cause);
  }
  return entriesOf(parsed, feedUrl);
}

function entriesOf(parsed: ParsedFeed, feedUrl: string): readonly FeedEntry[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).slice(0, maxEntries).map((item) => fromRss(item, feedUrl, parsed.feed.language));
    case 'rdf':
      return (parsed.feed.items ?? []).slice(0, maxEntries).map((item) => fromRdf(item, feedUrl));
    case 'atom':
      return (parsed.feed.entries ?? []).slice(0, maxEntries).map((entry) => fromAtom(entry, feedUrl));
    case 'json':
      return (parsed.feed.items ?? []).slice(0, maxEntries).map((item) => fromJsonFeed(item, feedUrl));
  }
}

function fromRss(item: RssItem, feedUrl: string, language: string | undefined): FeedEntry {
  const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  const html = item.content?.encoded ?? item.description;
  return {
    url: absoluteUrl(item.link ?? permalink, feedUrl),
    guid: item.guid?.value,
    item: {
      feedUrl,
      title: item.title,
      summary: item.description,
      authors: names([...(item.authors ?? []).map(({ name }) => name), ...(item.dc?.creators ?? [])]),
      publishedAt: item.pubDate ?? item.dc?.dates?.[0],
      categories: names((item.categories ?? []).map(({ name }) => name)),
      language,
    },
    content: html === undefined ? undefined : { contentType: 'text/html', text: html },
  };
}

function fromRdf(item: RdfItem, feedUrl: string): FeedEntry {
  const html = item.content?.encoded ?? item.description;
  return {
    url: absoluteUrl(item.link, feedUrl),
    guid: item.rdf?.about,
    item: {
      feedUrl,
      title: item.title,
      summary: item.description,
      authors: names(item.dc?.creators ?? []),
      publishedAt: item.dc?.dates?.[0],
      categories: names(item.dc?.subjects ?? []),
      language: item.dc?.languages?.[0],
    },
    content: html === undefined ? undefined : { contentType: 'text/html', text: html },
  };
}

function fromAtom(entry: AtomEntry, feedUrl: string): FeedEntry {
  const links = entry.links ?? [];
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  const body = entry.content?.value ?? entry.summary?.value;
  const bodyType = entry.content?.value === undefined ? entry.summary?.type : entry.content.type;
  return {
    url: absoluteUrl(link?.href, feedUrl),
    guid: entry.id,
    item: {
      feedUrl,
      title: entry.title?.value,
      summary: entry.summary?.value,
      authors: names((entry.authors ?? []).map(({ name }) => name)),
      publishedAt: entry.published ?? entry.updated,
      updatedAt: entry.updated,
      categories: names((entry.categories ?? []).map(({ term, label }) => label ?? term)),
    },
    content:
      body === undefined
        ? undefined
        : { contentType: /^(x?html|text\/html)$/.test(bodyType ?? 'text') ? 'text/html' : 'text/plain', text: body },
  };
}

function fromJsonFeed(item: JsonItem, feedUrl: string): FeedEntry {
  const { content_html: html, content_text: text } = item;
  const content = html === undefined ? text : html;
  return {
    url: absoluteUrl(item.url ?? item.external_url, feedUrl),
    guid: item.id,
    item: {
      feedUrl,
      title: item.title,
      summary: item.summary,
      authors: names((item.authors ?? []).map(({ name }) => name)),
      publishedAt: item.date_published,
      updatedAt: item.date_modified,
      categories: names(item.tags ?? []),
      language: item.language,
    },
    content:
      content === undefined
        ? undefined
        : { contentType: html === undefined ? 'text/plain' : 'text/html', text: content },
  };
}

function names(values: readonly (string | undefined)[]): string[] | undefined {
  const given = [...new Set(values.filter((value) => value !== undefined && value.trim() !== ''))] as string[];
  return given.length === 0 ? undefined : given;
}

function absoluteUrl(address: string | undefined, base: string): string | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
