import type { EntityManager } from 'typeorm';
import { distance, maxDistance, toFingerprint } from './fingerprint.js';
import type { PlannedVersion } from './plan-batch.js';

interface Candidate {
  version: PlannedVersion;
  fingerprint: bigint;
}

/**
 * The article that each version is a copy of: the first of a set of near-duplicates that was stored and can be seen.
 * Fingerprints that differ in three bits at most share one of their four 16-bit bands, by which the index finds them.
 */
export async function findDuplicates(
  manager: EntityManager,
  versions: readonly PlannedVersion[],
): Promise<Map<PlannedVersion, string>> {
  const candidates = versions.flatMap((version): Candidate[] => {
    const isShown = version.visible && version.change !== undefined && version.change !== 'canceled';
    const fingerprint = isShown ? toFingerprint(version.article) : undefined;
    return fingerprint === undefined ? [] : [{ version, fingerprint }];
  });
  if (candidates.length === 0) return new Map();
  const inArchive = await findInArchive(manager, candidates);
  const originals = new Map<PlannedVersion, string>();
  for (const [index, candidate] of candidates.entries()) {
    const original = inArchive.get(index) ?? findInBatch(candidates.slice(0, index), candidate, originals);
    if (original !== undefined) originals.set(candidate.version, original);
  }
  return originals;
}

async function findInArchive(manager: EntityManager, candidates: readonly Candidate[]): Promise<Map<number, string>> {
  const rows = await manager.query<{ place: string; original: string }[]>(
    `SELECT asked.place, found.original
     FROM unnest($1::text[], $2::bigint[]) WITH ORDINALITY AS asked (id, fingerprint, place)
     CROSS JOIN LATERAL (
       SELECT coalesce(a.duplicate_of, a.id) AS original
       FROM store.articles a
       WHERE store.fingerprint_bands(a.fingerprint) && store.fingerprint_bands(asked.fingerprint)
         AND bit_count((a.fingerprint # asked.fingerprint)::bit(64)) <= ${maxDistance}
         AND a.visible AND a.id <> asked.id AND coalesce(a.duplicate_of, a.id) <> asked.id
       ORDER BY a.duplicate_of NULLS FIRST, a.published_at, a.id
       LIMIT 1
     ) found`,
    [candidates.map(({ version }) => version.article.id), candidates.map(({ fingerprint }) => String(fingerprint))],
  );
  return new Map(rows.map(({ place, original }) => [Number(place) - 1, original]));
}

function findInBatch(
  earlier: readonly Candidate[],
  { version, fingerprint }: Candidate,
  originals: ReadonlyMap<PlannedVersion, string>,
): string | undefined {
  for (const other of earlier) {
    const original = originals.get(other.version) ?? other.version.article.id;
    if (original !== version.article.id && distance(other.fingerprint, fingerprint) <= maxDistance) return original;
  }
  return undefined;
}
