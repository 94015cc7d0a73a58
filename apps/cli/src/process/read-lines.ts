const lineFeed = 0x0a;

/**
 * Lines of a byte stream, parted by LF alone: JSON text may hold U+2028 and U+2029, at which `node:readline` breaks.
 * Blank lines are dropped. A line of more than `maxBytes` comes as an `Error` in its place, and the lines after it go on.
 */
export async function* readLines(input: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<string | Error> {
  let parts: Buffer[] = [];
  let size = 0;
  const finish = (): string | Error | undefined => {
    const line = size > maxBytes ? new Error(`line of ${size} bytes is over the limit of ${maxBytes}`) : decode(parts);
    parts = [];
    size = 0;
    return typeof line === 'string' && line.trim() === '' ? undefined : line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      keep(chunk.subarray(from, end));
      const line = finish();
      if (line !== undefined) yield line;
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  const line = finish();
  if (line !== undefined) yield line;

  function keep(part: Buffer): void {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
  }
}

function decode(parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString('utf8');
}
