import type { FieldChange, PubStatus, StoredArticle } from '@dateline/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { facet, type FacetKind } from '../archive/article-facets.js';
import { storedArticleColumns, toStoredArticle, type StoredArticleRow } from '../archive/stored-article-row.js';
import type { ListQuery } from './list-query.js';
import { encodeCursor } from './page-cursor.js';

export interface ArticlePage {
  articles: StoredArticle[];
  /** Null on the last page. */
  nextCursor: string | null;
}

/** One version in an article's history. */
export interface ArticleVersion {
  version: string;
  revision: number;
  /** Whether the article is now as this version has it. */
  current: boolean;
  /** Null for a version that arrived after a newer one. */
  change: 'created' | 'updated' | 'canceled' | null;
  pubStatus: PubStatus;
  versionAt: string;
  fetchedAt: string;
  storedAt: string;
  previousVersion: string | null;
  changes: FieldChange[];
}

const facetKinds = [
  'source',
  'entity',
  'place',
  'country',
  'topic',
  'language',
] as const satisfies readonly FacetKind[];

/** Readers see what is published, and of what was killed that it was. */
const isReadable = `(a.visible OR (a.pub_status = 'canceled' AND a.sequence IS NOT NULL))`;
const joinCurrent = `JOIN store.article_versions v ON v.article_id = a.id AND v.revision = a.revision`;

/** The archive's read side. */
@Injectable()
export class ArticleReader {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of the articles that can be used now. Pages do not shift when articles arrive between them. */
  async listArticles(query: ListQuery): Promise<ArticlePage> {
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const conditions = [`a.visible`, ...filtersOf(query, bind)];
    const column = query.order === 'sequence' ? 'a.sequence' : 'a.published_at';
    if (query.cursor !== undefined) {
      const { key, id } = query.cursor;
      const place = query.order === 'sequence' ? bind(key) : `${bind(new Date(key).toISOString())}::timestamptz`;
      conditions.push(`(${column}, a.id) ${query.direction === 'desc' ? '<' : '>'} (${place}, ${bind(id)})`);
    }
    const rows = await this.dataSource.query<(StoredArticleRow & { id: string; published_at: Date })[]>(
      `SELECT a.id, a.published_at, ${storedArticleColumns}
       FROM store.articles a ${joinCurrent}
       WHERE ${conditions.join(' AND ')}
       ORDER BY ${column} ${query.direction}, a.id ${query.direction}
       LIMIT ${bind(query.limit + 1)}`,
      parameters,
    );
    const last = rows[query.limit - 1];
    if (rows.length <= query.limit || last === undefined)
      return { articles: rows.map(toStoredArticle), nextCursor: null };
    const key = query.order === 'sequence' ? Number(last.sequence) : last.published_at.getTime();
    return {
      articles: rows.slice(0, query.limit).map(toStoredArticle),
      nextCursor: encodeCursor({ order: query.order, direction: query.direction, key, id: last.id }),
    };
  }

  /** An article, also a killed one; undefined where readers may see none. */
  async findArticle(id: string): Promise<StoredArticle | undefined> {
    const rows = await this.dataSource.query<StoredArticleRow[]>(
      `SELECT ${storedArticleColumns} FROM store.articles a ${joinCurrent} WHERE a.id = $1 AND ${isReadable}`,
      [id],
    );
    return rows[0] === undefined ? undefined : toStoredArticle(rows[0]);
  }

  /** All versions of an article, the oldest first; undefined where readers may see none. */
  async findVersions(id: string): Promise<ArticleVersion[] | undefined> {
    const rows = await this.dataSource.query<ArticleVersion[]>(
      `SELECT v.version, v.revision, v.revision = a.revision AS current, v.change, v.pub_status AS "pubStatus",
         v.version_at AS "versionAt", v.fetched_at AS "fetchedAt", v.stored_at AS "storedAt",
         v.previous_version AS "previousVersion",
         CASE WHEN a.visible OR v.change = 'canceled' THEN v.changes ELSE '[]' END AS changes
       FROM store.articles a JOIN store.article_versions v ON v.article_id = a.id
       WHERE a.id = $1 AND ${isReadable}
       ORDER BY v.revision`,
      [id],
    );
    return rows.length === 0 ? undefined : rows;
  }

  /** The articles whose last change comes after a place in the change feed, in its order. */
  async readChanges(after: number, limit: number): Promise<StoredArticle[]> {
    const rows = await this.dataSource.query<StoredArticleRow[]>(
      `SELECT ${storedArticleColumns} FROM store.articles a ${joinCurrent}
       WHERE a.sequence > $1 AND ${isReadable} ORDER BY a.sequence LIMIT $2`,
      [after, limit],
    );
    return rows.map(toStoredArticle);
  }
}

function filtersOf(query: ListQuery, bind: (value: unknown) => string): string[] {
  const filters = facetKinds.flatMap((kind) => {
    const names = query[kind];
    return names === undefined ? [] : [`a.facets && ${bind(names.map((name) => facet(kind, name)))}::text[]`];
  });
  if (query.duplicates === 'exclude') filters.push('a.duplicate_of IS NULL');
  if (query.q !== undefined) filters.push(`a.search @@ websearch_to_tsquery('simple', ${bind(query.q)})`);
  if (query.since !== undefined) filters.push(`a.published_at >= ${bind(query.since.toISOString())}`);
  if (query.until !== undefined) filters.push(`a.published_at < ${bind(query.until.toISOString())}`);
  return filters;
}
