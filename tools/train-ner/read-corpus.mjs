import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * Reads gzipped JSON lines of annotated documents.
 * @param {string} path
 * @returns {{ id: string, set: string, text: string, entities: { start: number, end: number, type: string }[] }[]}
 */
export function readCorpus(path) {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
