/** Taken once: a global is looked up slowly where code runs in a context of its own, as under jest. */
const { imul } = Math;

/** 32-bit FNV-1a over UTF-16 code units, finished by a mixer: well spread, and the same on every machine. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash);
}

/** Joins two hashes, in order, into one. */
export function joinHashes(left: number, right: number): number {
  return mix(imul(left, 0x9e3779b1) ^ (right + 0x7f4a7c15));
}

function mix(value: number): number {
  let hash = value;
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
