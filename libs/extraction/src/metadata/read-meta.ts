import type { PageIndex } from './page/page-index.js';

/** The first value of any of `keys`, tried in order. */
export function readMeta(index: PageIndex, keys: readonly string[]): { key: string; value: string } | undefined {
  for (const key of keys) {
    const value = index.metas.get(key)?.[0];
    if (value !== undefined) return { key, value };
  }
  return undefined;
}
