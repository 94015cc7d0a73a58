import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is remembered of a polled feed between polls and restarts. */
@Entity('feeds')
export class FeedState {
  @PrimaryColumn('text')
  url!: string;

  @Column('text', { nullable: true })
  etag!: string | null;

  @Column('text', { name: 'last_modified', nullable: true })
  lastModified!: string | null;

  /** When the feed is due; a fetcher that claims it moves this on, so that no other polls it meanwhile. */
  @Column('timestamptz', { name: 'next_poll_at' })
  nextPollAt!: Date;

  /** Failures since the last success. */
  @Column('int', { default: 0 })
  failures!: number;

  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;
}
