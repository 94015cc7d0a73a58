import { characterKind, kindAt, widthAt } from './character-kind.js';

/** Words per shingle: enough that a shared shingle means shared wording. */
const shingleLength = 3;

/**
 * 64-bit SimHash of the text as 16 hex digits, over shingles of three tokens, case, punctuation and spacing aside. Texts
 * that share most of their wording differ in few bits, in any language; an empty text has all bits 0.
 */
export function fingerprintText(text: string): string {
  const tokens = tokenHashes(text);
  const votes = new Int32Array(64);
  const last = Math.max(0, tokens.length - shingleLength);
  if (tokens.length > 0) for (let at = 0; at <= last; at++) addVotes(votes, tokens, at);
  return hexOf(votes);
}

/** How many of the 64 bits differ: 0 for equal texts, about 32 for unrelated ones. */
export function fingerprintDistance(a: string, b: string): number {
  let distance = 0;
  for (let at = 0; at < 16; at++) {
    let bits = parseInt(a[at] ?? '0', 16) ^ parseInt(b[at] ?? '0', 16);
    for (; bits !== 0; bits &= bits - 1) distance++;
  }
  return distance;
}

/** A hash for each run of letters, marks and digits, and for each character of a script without spaces. */
function tokenHashes(text: string): number[] {
  const hashes: number[] = [];
  const folded = text.normalize('NFKC').toLowerCase();
  for (let at = 0, end = 0; at < folded.length; at = end) {
    const kind = kindAt(folded, at);
    end = at + widthAt(folded, at);
    if (kind === characterKind.between) continue;
    if (kind === characterKind.inWord) end = findRunEnd(folded, end);
    hashes.push(hashRange(folded, at, end));
  }
  return hashes;
}

function findRunEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && kindAt(text, end) !== characterKind.between) end += widthAt(text, end);
  return end;
}

function hashRange(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

function addVotes(votes: Int32Array, tokens: readonly number[], at: number): void {
  let low = 0x9e3779b9;
  let high = 0x85ebca6b;
  for (let offset = 0; offset < shingleLength; offset++) {
    const token = tokens[at + offset] ?? 0;
    low = mix(low ^ token);
    high = mix(Math.imul(high, 31) + token);
  }
  for (let bit = 0; bit < 32; bit++) {
    votes[bit] = (votes[bit] ?? 0) + (((low >>> bit) & 1) * 2 - 1);
    votes[bit + 32] = (votes[bit + 32] ?? 0) + (((high >>> bit) & 1) * 2 - 1);
  }
}

/** Spreads every input bit over all 32 (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hexOf(votes: Int32Array): string {
  let hex = '';
  for (let digit = 15; digit >= 0; digit--) {
    let value = 0;
    for (let bit = 3; bit >= 0; bit--) value = value * 2 + ((votes[digit * 4 + bit] ?? 0) > 0 ? 1 : 0);
    hex += value.toString(16);
  }
  return hex;
}
