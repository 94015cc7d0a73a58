import {
  articleId,
  contentVersion,
  type FeedItem,
  type FetchedArticle,
  type HttpFacts,
  type PubStatus,
  type SourceDocument,
} from '@dateline/contracts';
import { findDocumentGuid } from '@dateline/extraction';

/** A document on its way in, from wherever it came. */
export interface IncomingDocument {
  readonly source: string;
  readonly url?: string | undefined;
  readonly guid?: string | undefined;
  readonly document: SourceDocument;
  readonly feed?: FeedItem | undefined;
  readonly http?: HttpFacts | undefined;
  readonly versionCreated?: string | undefined;
  readonly pubStatus?: PubStatus | undefined;
  readonly embargoedUntil?: string | undefined;
}

/** Gives a document its identity and version: the same document gets the same ones on every way in. */
export function buildFetchedArticle(incoming: IncomingDocument, fetchedAt: Date): FetchedArticle {
  const { document, url, versionCreated, pubStatus = 'usable', embargoedUntil } = incoming;
  const guid = incoming.guid ?? (url === undefined ? findDocumentGuid(document) : undefined);
  // A kill has no content of its own, so what tells it from another is when it was issued.
  const content = [
    document.text,
    pubStatus,
    embargoedUntil ?? '',
    pubStatus === 'canceled' ? (versionCreated ?? '') : '',
  ];
  return withoutUndefined({
    id: articleId({ source: incoming.source, url, guid }, document.text),
    version: contentVersion(JSON.stringify(content)),
    source: incoming.source,
    url,
    guid,
    fetchedAt: fetchedAt.toISOString(),
    pubStatus,
    versionCreated,
    embargoedUntil,
    document,
    feed: incoming.feed === undefined ? undefined : withoutUndefined(incoming.feed),
    http: incoming.http,
  });
}

function withoutUndefined<Facts extends object>(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}
