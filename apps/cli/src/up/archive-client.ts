import type { StoredArticle } from '@dateline/contracts';
import { CliError } from '../terminal/cli-error.js';

/** A part of the change feed. */
export interface ChangePage {
  /** Oldest change first; each article once, as it is now. */
  readonly changes: readonly StoredArticle[];
  /** Cursor to go on from. */
  readonly after: number;
}

/** Reads the store's API. */
export class ArchiveClient {
  constructor(private readonly store: string) {}

  /** Changes after a cursor, waiting up to `waitSeconds` for the first. */
  changes(after: number, waitSeconds = 0, signal?: AbortSignal): Promise<ChangePage> {
    return this.get(`v1/changes?after=${after}&limit=100&wait=${waitSeconds}`, signal);
  }

  /** Sequence of the last change; 0 for an empty archive. */
  async lastSequence(): Promise<number> {
    const { articles } = await this.get<{ articles: readonly StoredArticle[] }>(
      'v1/articles?order=sequence&direction=desc&limit=1',
    );
    return articles[0]?.sequence ?? 0;
  }

  /** Sequence of an article in exactly this version; undefined where the archive does not have it. */
  async sequenceOf({ id, version }: { id: string; version: string }): Promise<number | undefined> {
    const answer = await this.fetch(`v1/articles/${encodeURIComponent(id)}`);
    if (!answer.ok) return undefined;
    const article = (await answer.json()) as StoredArticle;
    return article.version === version ? article.sequence : undefined;
  }

  private async get<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
    const answer = await this.fetch(path, signal);
    if (!answer.ok) throw new CliError(`the store answered ${answer.status} to ${path}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }

  private fetch(path: string, signal?: AbortSignal): Promise<Response> {
    return fetch(new URL(path, `${this.store}/`), { signal: signal ?? null });
  }
}
