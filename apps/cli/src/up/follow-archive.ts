import type { StoredArticle } from '@dateline/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ArchiveClient } from './archive-client.js';

const pollMs = 150;

/**
 * Hands every change of the archive to `onChange`, in order, until `signal` ends it. A store that is away for a
 * moment, being started again, is waited for.
 */
export async function followArchive(
  archive: ArchiveClient,
  options: { after: number; signal: AbortSignal; onChange: (article: StoredArticle) => void },
): Promise<void> {
  let { after } = options;
  while (!options.signal.aborted) {
    const changes = await archive.changes(after).catch(() => undefined);
    for (const article of changes?.items ?? []) options.onChange(article);
    after = changes?.next ?? after;
    if ((changes?.items.length ?? 0) === 0)
      await sleep(pollMs, undefined, { signal: options.signal }).catch(() => undefined);
  }
}

/** Everything that is in the archive now: how many changes there were, and the versions of the articles. */
export async function readArchive(
  archive: ArchiveClient,
): Promise<{ cursor: number; versions: ReadonlyMap<string, string> }> {
  const versions = new Map<string, string>();
  let cursor = 0;
  for (;;) {
    const { items, next } = await archive.changes(cursor);
    for (const { id, version } of items) versions.set(id, version);
    if (items.length === 0) return { cursor, versions };
    cursor = next;
  }
}
