import type { EnrichedArticle, FieldChange, PubStatus, StoredArticle } from '@dateline/contracts';

/** A version that readers have seen, as `storedArticleColumns` selects it. */
export interface StoredArticleRow {
  content: EnrichedArticle;
  sequence: string;
  stored_at: Date;
  change: 'created' | 'updated' | 'canceled';
  revision: number;
  previous_version: string | null;
  duplicate_of: string | null;
  changes: FieldChange[];
  pub_status: PubStatus;
}

/** Columns of a `StoredArticleRow`, from `store.article_versions v`. */
export const storedArticleColumns = `v.content, v.sequence, v.stored_at, v.change, v.revision, v.previous_version, v.duplicate_of,
  v.changes, v.pub_status`;

/** The article as readers get it. */
export function toStoredArticle(row: StoredArticleRow): StoredArticle {
  const article = row.pub_status === 'canceled' ? withoutContent(row.content) : row.content;
  return {
    ...article,
    // Readers get an article that was withheld only when its embargo is over, and then it may be used.
    pubStatus: row.pub_status === 'withheld' ? 'usable' : row.pub_status,
    sequence: Number(row.sequence),
    storedAt: row.stored_at.toISOString(),
    change: row.change,
    revision: row.revision,
    ...(row.previous_version === null ? {} : { previousVersion: row.previous_version }),
    changes: row.changes,
    ...(row.duplicate_of === null ? {} : { duplicateOf: row.duplicate_of }),
  };
}

/** What is left of a killed article: which one it is. Programs that overlook the status have nothing to show. */
function withoutContent({ id, version, source, fetchedAt, pubStatus, ...rest }: EnrichedArticle): EnrichedArticle {
  const { versionCreated, url, guid } = rest;
  return {
    ...{ id, version, source, fetchedAt, pubStatus },
    ...(versionCreated === undefined ? {} : { versionCreated }),
    ...(url === undefined ? {} : { url }),
    ...(guid === undefined ? {} : { guid }),
    ...{ bylines: [], contributors: [], tags: [], images: [], links: [], blocks: [], text: '', wordCount: 0 },
    quality: { score: 0, reasons: [] },
    ...{ entities: [], places: [], times: [], quotes: [], attributions: [], hedges: [], denials: [], noComment: [] },
    ...{ unsourcedClaims: [], events: [], topics: [], keywords: [], summary: '', summarySpans: [], amounts: [] },
    tone: { score: 0, positive: 0, negative: 0 },
    readability: { wordsPerSentence: 0, sentences: 0 },
    fingerprint: '',
  };
}
