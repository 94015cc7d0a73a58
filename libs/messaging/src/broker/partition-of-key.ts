import { createHash } from 'node:crypto';

/** The partition of a key: the same for ever, spread evenly. An empty key goes anywhere. */
export function partitionOfKey(key: string, partitions: number): number {
  if (key === '') return Math.floor(Math.random() * partitions);
  return createHash('md5').update(key).digest().readUInt32BE(0) % partitions;
}
