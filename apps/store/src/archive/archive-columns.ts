import type { FieldChange } from '@dateline/contracts';
import { facetsOf } from './article-facets.js';
import { toFingerprint } from './fingerprint.js';
import { column, type Column } from './insert-rows.js';
import type { BatchPlan, PlannedVersion } from './plan-batch.js';
import { publicationTime, toTimestamp } from './timestamp.js';

export interface PlanDetails {
  changes: ReadonlyMap<PlannedVersion, readonly FieldChange[]>;
  /** Of the visible versions. */
  sequences: ReadonlyMap<PlannedVersion, number>;
  /** W3C Trace Context of each article of the batch, in its order. */
  traceparents: readonly (string | undefined)[];
  /** The article that a version is a copy of. */
  duplicates: ReadonlyMap<PlannedVersion, string>;
  now: Date;
}

/** A tsvector may have 1 MiB, to which this much text cannot come in any script. */
const maxSearchedText = 100_000;
const maxSearchedHeadline = 2_000;

/** Columns of `store.article_versions`. */
export function versionColumns({ changes, sequences, duplicates, now }: PlanDetails): Column<PlannedVersion>[] {
  return [
    column('article_id', ({ article }) => article.id),
    column('revision', ({ revision }) => revision),
    column('version', ({ stamp }) => stamp.version),
    column('version_at', ({ stamp }) => isoOf(stamp.versionAt)),
    column('fetched_at', ({ stamp }) => isoOf(stamp.fetchedAt)),
    column('stored_at', () => now.toISOString()),
    column('pub_status', ({ stamp }) => stamp.pubStatus),
    column('sequence', (version) => sequences.get(version) ?? null),
    column('change', ({ change }) => change ?? null),
    column('previous_version', ({ previous }) => previous?.version ?? null),
    column('duplicate_of', (version) => duplicates.get(version) ?? null),
    column('changes', (version) => JSON.stringify(changes.get(version) ?? [])),
    column('content', ({ article }) => JSON.stringify(article)),
  ];
}

/** Columns of `store.articles`. */
export function articleColumns(plan: BatchPlan, { sequences, duplicates }: PlanDetails): Column<PlannedVersion>[] {
  // A version under embargo leaves the article's sequence as it is: readers have not seen the change.
  const lastSequence = new Map(
    plan.versions.flatMap((version) => {
      const sequence = sequences.get(version);
      return sequence === undefined ? [] : [[version.article.id, sequence] as const];
    }),
  );
  return [
    column('id', ({ article }) => article.id),
    column('revision', ({ revision }) => revision),
    column('revisions', ({ article, revision }) => plan.after.get(article.id)?.revisions ?? revision),
    column('version', ({ stamp }) => stamp.version),
    column('version_at', ({ stamp }) => isoOf(stamp.versionAt)),
    column('fetched_at', ({ stamp }) => isoOf(stamp.fetchedAt)),
    column('pub_status', ({ stamp }) => stamp.pubStatus),
    column('embargoed_until', ({ article }) =>
      article.embargoedUntil === undefined ? null : isoOf(toTimestamp(article.embargoedUntil)),
    ),
    column('visible', ({ visible, change }) => visible && change !== 'canceled'),
    column('sequence', ({ article }) => lastSequence.get(article.id) ?? null),
    column('published_at', (version) => isoOf(publishedAtOf(version))),
    column('duplicate_of', (version) => duplicates.get(version) ?? null),
    column('fingerprint', ({ article }) => toFingerprint(article)?.toString() ?? null),
    {
      name: 'facets',
      cell: (version, bind) => `${bind(version.change === 'canceled' ? [] : facetsOf(version.article))}::text[]`,
    },
    {
      name: 'search',
      cell: ({ article, change }, bind) => {
        const { headline = '', text } = change === 'canceled' ? { text: '' } : article;
        return (
          `setweight(to_tsvector('simple', ${bind(headline.slice(0, maxSearchedHeadline))}), 'A')` +
          ` || to_tsvector('simple', ${bind(text.slice(0, maxSearchedText))})`
        );
      },
    },
  ];
}

/** Columns of `store.outbox`. */
export function outboxColumns({ sequences, traceparents }: PlanDetails): Column<PlannedVersion>[] {
  return [
    column('sequence', (version) => sequences.get(version) ?? null),
    column('article_id', ({ article }) => article.id),
    column('revision', ({ revision }) => revision),
    column('traceparent', ({ index }) => traceparents[index] ?? null),
  ];
}

function publishedAtOf({ article, stamp }: PlannedVersion): number {
  const published = article.publishedAt === undefined ? undefined : publicationTime(article.publishedAt.value);
  return published ?? stamp.versionAt;
}
function isoOf(time: number): string {
  return new Date(time).toISOString();
}
