import type { StoredArticle } from '@dateline/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ArchiveClient } from './archive-client.js';

const waitSeconds = 20;
const absentMs = 250;

/**
 * Hands every change of the archive to `onChange`, in order, until `signal` ends it. A store that is away for a
 * moment, being started again, is waited for.
 */
export async function followArchive(
  archive: () => ArchiveClient,
  options: { after: number; signal: AbortSignal; onChange: (article: StoredArticle) => void },
): Promise<void> {
  const { signal } = options;
  let { after } = options;
  while (!signal.aborted) {
    const page = await archive()
      .changes(after, waitSeconds, signal)
      .catch(() => undefined);
    for (const article of page?.changes ?? []) options.onChange(article);
    after = page?.after ?? after;
    if (page === undefined) await sleep(absentMs, undefined, { signal }).catch(() => undefined);
  }
}
