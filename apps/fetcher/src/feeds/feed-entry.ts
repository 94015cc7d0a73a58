import { contentVersion, type FeedItem } from '@dateline/contracts';

/** One item of a feed, whatever the feed's format. */
export interface FeedEntry {
  /** Absolute http(s) address of the article. */
  readonly url: string | undefined;
  readonly guid: string | undefined;
  readonly item: FeedItem;
  /** The item's own text, where the feed carries it. */
  readonly content: { readonly contentType: 'text/html' | 'text/plain'; readonly text: string } | undefined;
}

/** What tells an entry from others of its feed, and its state from an earlier one. */
export function markEntry({ url, guid, item, content }: FeedEntry): { key: string; digest: string } {
  const digest = contentVersion(JSON.stringify([url, item, content?.text]));
  return { key: guid ?? url ?? digest, digest };
}
