import { describe, expect, it } from '@jest/globals';
import { readLines } from './read-lines.js';

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size));
}

const read = async (text: string, size: number, maxBytes = 100) => {
  const lines: string[] = [];
  for await (const line of readLines(chunksOf(Buffer.from(text), size), maxBytes)) {
    lines.push(line instanceof Error ? `! ${line.message}` : line);
  }
  return lines;
};

describe('readLines', () => {
  it.each([1, 2, 3, 1_000])('gives the same lines for chunks of %d bytes', async (size) => {
    expect(await read('дом\n\n  \nb\r\nc', size)).toEqual(['дом', 'b\r', 'c']);
  });

  it('does not break at U+2028', async () => {
    expect(await read('a\u2028b\n', 1_000)).toEqual(['a\u2028b']);
  });

  it('puts an error in the place of a line that is too long', async () => {
    expect(await read(`a\n${'x'.repeat(101)}\nb`, 7)).toEqual([
      'a',
      '! line of 101 bytes is over the limit of 100',
      'b',
    ]);
  });
});
