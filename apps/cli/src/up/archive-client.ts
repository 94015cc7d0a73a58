import type { StoredArticle } from '@dateline/contracts';
import { CliError } from '../terminal/cli-error.js';

interface Changes {
  readonly items: readonly StoredArticle[];
  /** Cursor to continue from. */
  readonly next: number;
}

/** Reads the store's API. */
export class ArchiveClient {
  constructor(private readonly store: string) {}

  /** Changes of the archive after a cursor, oldest first. */
  changes(after: number): Promise<Changes> {
    return this.get(`v1/changes?after=${after}&limit=100`);
  }

  private async get<Answer>(path: string): Promise<Answer> {
    const answer = await fetch(new URL(path, `${this.store}/`));
    if (!answer.ok) throw new CliError(`the store answered ${answer.status} to ${path}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }
}
