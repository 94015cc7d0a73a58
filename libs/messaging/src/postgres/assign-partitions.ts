export interface GroupMember {
  readonly id: number;
  readonly topics: readonly string[];
}

export interface GroupPartition {
  readonly claimId: number;
  readonly topic: string;
}

/**
 * Which claims belong to `memberId`: every member computes the same from the same list, so that no coordinator is
 * needed. Partitions of a topic go round the members that subscribe to it; where their views differ for a moment, the
 * lock on the claim decides.
 */
export function assignPartitions(
  memberId: number,
  members: readonly GroupMember[],
  partitions: readonly GroupPartition[],
): ReadonlySet<number> {
  const mine = new Set<number>();
  for (const topic of new Set(partitions.map((partition) => partition.topic))) {
    const takers = members.filter(({ topics }) => topics.includes(topic)).sort((a, b) => a.id - b.id);
    const claims = partitions.filter((partition) => partition.topic === topic).map(({ claimId }) => claimId);
    const first = firstTaker(topic);
    claims
      .sort((a, b) => a - b)
      .forEach((claimId, index) => {
        if (takers[(first + index) % takers.length]?.id === memberId) mine.add(claimId);
      });
  }
  return mine;
}

/** Differs from topic to topic, or the oldest member would get the first partition of all of them. */
function firstTaker(topic: string): number {
  let sum = 0;
  for (const character of topic) sum += character.codePointAt(0) ?? 0;
  return sum;
}
