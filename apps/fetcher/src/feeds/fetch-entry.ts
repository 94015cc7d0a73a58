import { decodeDocument } from '@dateline/extraction';
import type { IncomingDocument } from '../build-fetched-article.js';
import { FetchError } from '../http/fetch-error.js';
import type { Page, PageClient } from '../http/page-client.js';
import type { FeedEntry } from './feed-entry.js';
import type { Feed } from './feed-list.js';

const acceptPages = 'text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1';
const documentTypes = /^(text\/|application\/(xhtml\+xml|xml|json|[\w.-]+\+(xml|json)))/;

/**
 * The document behind a feed's entry: its page, or the entry's own content where pages are not wanted or the page
 * cannot be had for good.
 *
 * @throws {FetchError} transient when a later poll may bring it, permanent when the entry has nothing to give.
 */
export async function fetchEntry(
  entry: FeedEntry,
  feed: Feed,
  client: PageClient,
  signal: AbortSignal,
): Promise<IncomingDocument> {
  const origin = { source: feed.source, url: entry.url, guid: entry.guid, feed: entry.item };
  if (feed.fetchPages && entry.url !== undefined) {
    try {
      const page = await client.get(entry.url, acceptPages, {}, signal);
      return { ...origin, ...documentOf(page) };
    } catch (error) {
      if (!(error instanceof FetchError) || error.transient || entry.content === undefined) throw error;
    }
  }
  if (entry.content === undefined) {
    throw new FetchError(entry.url ?? entry.guid ?? feed.url, 'the entry has no page and no content', false);
  }
  return { ...origin, document: entry.content };
}

function documentOf(page: Page): Pick<IncomingDocument, 'document' | 'http'> {
  if (page.contentType !== '' && !documentTypes.test(page.contentType.toLowerCase())) {
    throw new FetchError(page.finalUrl, `is ${page.contentType}, not a text`, false);
  }
  return {
    document: decodeDocument(page.body, { contentType: page.contentType }),
    http: {
      status: page.status,
      finalUrl: page.finalUrl,
      ...(page.etag === undefined ? {} : { etag: page.etag }),
      ...(page.lastModified === undefined ? {} : { lastModified: page.lastModified }),
    },
  };
}
