import type { ArticleIdentity, Editorial, PubStatus } from '@dateline/contracts';

const strictness: Readonly<Record<PubStatus, number>> = { usable: 0, withheld: 1, canceled: 2 };

/**
 * The identity as it is to be treated: of what came with a document and what the document itself says, the stricter status and
 * the later end of an embargo hold.
 */
export function applyEditorial(identity: ArticleIdentity, editorial: Editorial | undefined): ArticleIdentity {
  if (editorial === undefined) return identity;
  const versionCreated = identity.versionCreated ?? editorial.versionCreated;
  const embargoedUntil = laterOf(identity.embargoedUntil, editorial.embargoedUntil);
  return {
    ...identity,
    pubStatus: stricterOf(identity.pubStatus, editorial.pubStatus ?? 'usable'),
    ...(versionCreated === undefined ? {} : { versionCreated }),
    ...(embargoedUntil === undefined ? {} : { embargoedUntil }),
  };
}

function stricterOf(first: PubStatus, second: PubStatus): PubStatus {
  return strictness[second] > strictness[first] ? second : first;
}

function laterOf(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return Date.parse(second) > Date.parse(first) ? second : first;
}
