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

  private async get<Answer>(path: string, signal: AbortSignal | undefined): Promise<Answer> {
    const answer = await fetch(new URL(path, `${this.store}/`), { signal: signal ?? null });
    if (!answer.ok) throw new CliError(`the store answered ${answer.status} to ${path}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }
}
