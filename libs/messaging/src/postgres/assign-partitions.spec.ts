import { describe, expect, it } from '@jest/globals';
import { assignPartitions } from './assign-partitions.js';

const partitions = [
  ...[1, 2, 3, 4].map((claimId) => ({ claimId, topic: 'a' })),
  ...[5, 6, 7].map((claimId) => ({ claimId, topic: 'b' })),
];

describe('assignPartitions', () => {
  it('gives every partition to exactly one member, evenly', () => {
    const members = [3, 1, 2].map((id) => ({ id, topics: ['a', 'b'] }));
    const shares = members.map(({ id }) => [...assignPartitions(id, members, partitions)]);
    expect(shares.flat().sort((x, y) => x - y)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const share of shares) expect(share.length).toBeGreaterThanOrEqual(2);
  });

  it('gives a topic only to members that subscribe to it', () => {
    const members = [
      { id: 1, topics: ['a'] },
      { id: 2, topics: ['a', 'b'] },
    ];
    expect([...assignPartitions(1, members, partitions)].filter((claimId) => claimId > 4)).toEqual([]);
    expect([...assignPartitions(2, members, partitions)].filter((claimId) => claimId > 4)).toEqual([5, 6, 7]);
  });

  it('gives nothing to a member that is not on the list', () => {
    expect(assignPartitions(9, [{ id: 1, topics: ['a'] }], partitions).size).toBe(0);
  });
});
