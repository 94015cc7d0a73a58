import { Inject, Injectable } from '@nestjs/common';
import { topics } from '@dateline/contracts';
import { decodeDocument } from '@dateline/extraction';
import { ArticlePublisher, PermanentError } from '@dateline/messaging';
import { LOGGER, type Logger } from '@dateline/platform';
import { buildFetchedArticle } from '../build-fetched-article.js';
import { FetchError } from '../http/fetch-error.js';
import { PageClient, type Page, type Validators } from '../http/page-client.js';
import { fetchEntry } from './fetch-entry.js';
import { markEntry, type FeedEntry } from './feed-entry.js';
import type { Feed } from './feed-list.js';
import { nextPollAt } from './poll-schedule.js';
import { FeedFormatError, readFeed } from './read-feed.js';
import type { FeedState } from './state/feed-state.entity.js';
import { FeedStateRepository } from './state/feed-state.repository.js';

const acceptFeeds =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** What became of a poll. */
export interface PollResult {
  readonly published: number;
  readonly failed: number;
}

/** Polls one feed: asks whether it changed, and publishes the entries that are new or updated, oldest first. */
@Injectable()
export class FeedPoller {
  constructor(
    private readonly state: FeedStateRepository,
    private readonly client: PageClient,
    private readonly publisher: ArticlePublisher,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Never rejects for what a publisher does; rejects when the broker or the database fails. */
  async poll(feed: Feed, state: FeedState, signal: AbortSignal): Promise<PollResult> {
    try {
      const page = await this.client.get(feed.url, acceptFeeds, validatorsOf(state), signal);
      const result =
        page.status === 304
          ? { published: 0, failed: 0 }
          : await this.publishNew(feed, decodeDocument(page.body, { contentType: page.contentType }).text, signal);
      // After a failure the feed must come whole again: its validators would hide the entries that are missing.
      const validators = result.failed > 0 ? { etag: null, lastModified: null } : keptValidators(page, state);
      const now = new Date();
      await this.state.recordPoll(feed.url, {
        ...validators,
        failures: 0,
        lastError: null,
        nextPollAt: nextPollAt(now, { ...feed, failures: 0 }),
      });
      return result;
    } catch (error) {
      if (signal.aborted || !isFeedFault(error)) throw error;
      await this.recordFailure(feed, state, error);
      return { published: 0, failed: 0 };
    }
  }

  private async publishNew(feed: Feed, text: string, signal: AbortSignal): Promise<PollResult> {
    const entries = readFeed(text, feed.url).map((entry) => ({ entry, ...markEntry(entry) }));
    const unseen = await this.state.unseen(feed.url, entries);
    let published = 0;
    let failed = 0;
    for (const { entry, key, digest } of [...unseen].reverse()) {
      signal.throwIfAborted();
      const outcome = await this.publishEntry(feed, entry, signal);
      if (outcome === 'published') published += 1;
      if (outcome === 'later') failed += 1;
      else await this.state.markSeen(feed.url, { key, digest }, new Date());
    }
    await this.state.refreshSeen(
      feed.url,
      entries.map(({ key }) => key),
      new Date(),
    );
    return { published, failed };
  }

  private async publishEntry(
    feed: Feed,
    entry: FeedEntry,
    signal: AbortSignal,
  ): Promise<'published' | 'later' | 'never'> {
    try {
      const incoming = await fetchEntry(entry, feed, this.client, signal);
      await this.publisher.publishArticle(topics.fetched, buildFetchedArticle(incoming, new Date()));
      return 'published';
    } catch (error) {
      const transient = error instanceof FetchError && error.transient;
      if (!(error instanceof FetchError || error instanceof PermanentError)) throw error;
      this.logger.warn({ feed: feed.url, transient }, `entry not published: ${error.message}`);
      return transient ? 'later' : 'never';
    }
  }

  private async recordFailure(feed: Feed, state: FeedState, error: Error): Promise<void> {
    const failures = state.failures + 1;
    const retryAfterMs = error instanceof FetchError ? error.retryAfterMs : undefined;
    const next = nextPollAt(new Date(), { ...feed, failures, retryAfterMs });
    this.logger.warn({ feed: feed.url, failures, next }, `feed not polled: ${error.message}`);
    await this.state.recordPoll(feed.url, { failures, lastError: error.message, nextPollAt: next });
  }
}

function isFeedFault(error: unknown): error is FetchError | FeedFormatError {
  return error instanceof FetchError || error instanceof FeedFormatError;
}

function validatorsOf({ etag, lastModified }: FeedState): Validators {
  return { etag: etag ?? undefined, lastModified: lastModified ?? undefined };
}

/** A 304 need not repeat the validators that it confirms. */
function keptValidators(page: Page, state: FeedState): Pick<FeedState, 'etag' | 'lastModified'> {
  if (page.status === 304) return { etag: state.etag, lastModified: state.lastModified };
  return { etag: page.etag ?? null, lastModified: page.lastModified ?? null };
}
