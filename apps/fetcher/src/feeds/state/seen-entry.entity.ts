import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An entry of a feed that has been published, so that the next poll does not fetch it again. */
@Entity('seen_entries')
export class SeenEntry {
  @PrimaryColumn('text', { name: 'feed_url' })
  feedUrl!: string;

  /** Guid or address of the entry. */
  @PrimaryColumn('text', { name: 'entry_key' })
  entryKey!: string;

  /** Hash of what the feed says about the entry: another one means that it was updated. */
  @Column('text')
  digest!: string;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt!: Date;
}
