import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { LOGGER, type Logger } from '@dateline/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Feed } from './feed-list.js';
import { FeedPoller } from './feed-poller.js';
import { FeedStateRepository } from './state/feed-state.repository.js';

/** Injection token of the feeds to poll. */
export const FEEDS = Symbol('dateline.feeds');

/** Feeds polled at once by one process; requests to one host are kept apart all the same. */
const concurrency = 8;
const idleMs = 500;
const afterFailureMs = 5_000;
/** Longer than any poll, so that a feed whose fetcher died is polled by another. */
const leaseMs = 10 * 60_000;

/** Polls every feed when it is due. Replicas share the feeds: each takes one that no other has. */
@Injectable()
export class FeedScheduler implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stop = new AbortController();
  private loops: readonly Promise<void>[] = [];

  constructor(
    @Inject(FEEDS) private readonly feeds: readonly Feed[],
    private readonly state: FeedStateRepository,
    private readonly poller: FeedPoller,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.feeds.length === 0) return;
    const byUrl = new Map(this.feeds.map((feed) => [feed.url, feed]));
    await this.state.addFeeds([...byUrl.keys()], new Date());
    this.loops = Array.from({ length: Math.min(concurrency, byUrl.size) }, () => this.run(byUrl));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.loops);
  }

  private async run(feeds: ReadonlyMap<string, Feed>): Promise<void> {
    const { signal } = this.stop;
    while (!signal.aborted) {
      const pauseMs = await this.pollNext(feeds, signal).catch((error: unknown) => {
        if (!signal.aborted) this.logger.error({ err: error }, 'polling failed');
        return afterFailureMs;
      });
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** How long to wait before the next feed. */
  private async pollNext(feeds: ReadonlyMap<string, Feed>, signal: AbortSignal): Promise<number> {
    const state = await this.state.claimDueFeed([...feeds.keys()], new Date(), leaseMs);
    const feed = state === undefined ? undefined : feeds.get(state.url);
    if (state === undefined || feed === undefined) return idleMs;
    const { published, failed } = await this.poller.poll(feed, state, signal);
    this.logger.info({ feed: feed.url, published, failed }, 'polled');
    return 0;
  }
}
