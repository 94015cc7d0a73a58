import { Injectable } from '@nestjs/common';
import { DataSource, In, LessThan } from 'typeorm';
import { FeedState } from './feed-state.entity.js';
import { SeenEntry } from './seen-entry.entity.js';

/** Entries of a feed that are older than this have left any feed, and need not be remembered. */
const seenForMs = 90 * 24 * 60 * 60 * 1_000;

/** An entry as it is remembered. */
export interface EntryMark {
  readonly key: string;
  readonly digest: string;
}

/** What fetchers remember of feeds, shared by all replicas. */
@Injectable()
export class FeedStateRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds feeds that are new, due at once; leaves the others as they are. */
  async addFeeds(urls: readonly string[], now: Date): Promise<void> {
    if (urls.length === 0) return;
    const rows = urls.map((url) => ({ url, nextPollAt: now }));
    await this.dataSource.createQueryBuilder().insert().into(FeedState).values(rows).orIgnore().execute();
  }

  /** Takes one feed that is due, so that no other fetcher polls it for `leaseMs`; undefined when none is due. */
  async claimDueFeed(urls: readonly string[], now: Date, leaseMs: number): Promise<FeedState | undefined> {
    return this.dataSource.transaction(async (manager) => {
      const due = await manager
        .createQueryBuilder(FeedState, 'feed')
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .where('feed.url = ANY(:urls) AND feed.nextPollAt <= :now', { urls, now })
        .orderBy('feed.nextPollAt')
        .limit(1)
        .getOne();
      if (due === null) return undefined;
      await manager.update(FeedState, due.url, { nextPollAt: new Date(now.getTime() + leaseMs) });
      return due;
    });
  }

  async recordPoll(
    url: string,
    outcome: Pick<FeedState, 'nextPollAt' | 'failures' | 'lastError'> & Partial<FeedState>,
  ): Promise<void> {
    await this.dataSource.getRepository(FeedState).update(url, outcome);
  }

  /** Those of the entries that have not been published as they are now. */
  async unseen<Entry extends EntryMark>(feedUrl: string, entries: readonly Entry[]): Promise<readonly Entry[]> {
    const known = await this.dataSource
      .getRepository(SeenEntry)
      .findBy({ feedUrl, entryKey: In(entries.map(({ key }) => key)) });
    const digests = new Map(known.map(({ entryKey, digest }) => [entryKey, digest]));
    return entries.filter(({ key, digest }) => digests.get(key) !== digest);
  }

  async markSeen(feedUrl: string, { key, digest }: EntryMark, now: Date): Promise<void> {
    await this.dataSource
      .getRepository(SeenEntry)
      .upsert({ feedUrl, entryKey: key, digest, seenAt: now }, ['feedUrl', 'entryKey']);
  }

  /** Keeps entries that the feed still lists from being forgotten, and forgets the old ones. */
  async refreshSeen(feedUrl: string, keys: readonly string[], now: Date): Promise<void> {
    const seen = this.dataSource.getRepository(SeenEntry);
    await seen.update({ feedUrl, entryKey: In([...keys]) }, { seenAt: now });
    await seen.delete({ feedUrl, seenAt: LessThan(new Date(now.getTime() - seenForMs)) });
  }
}
