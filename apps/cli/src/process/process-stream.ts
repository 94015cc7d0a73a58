import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { LineProcessor } from './line-processor.js';
import { failedLine, type LineResult } from './process-line.js';
import { readLines } from './read-lines.js';

const maxLineBytes = 128 * 1024 * 1024;
const batchBytes = 256 * 1024;
const batchLines = 32;

/**
 * Processes NDJSON from `input` to `output`, one result a line in the order of the input. At most `inFlight` batches
 * are in memory, so input of any length streams through.
 *
 * @returns how many lines were processed, and how many of them gave an error.
 */
export async function processStream(
  input: AsyncIterable<Buffer>,
  output: Writable,
  options: { processor: Pick<LineProcessor, 'run'>; inFlight: number },
): Promise<{ lines: number; errors: number }> {
  const pending: Promise<readonly LineResult[]>[] = [];
  const count = { lines: 0, errors: 0 };
  const writeNext = async () => {
    for (const { json, failed } of (await pending.shift()) ?? []) {
      count.lines += 1;
      if (failed) count.errors += 1;
      if (!output.write(`${json}\n`)) await once(output, 'drain');
    }
  };
  let batch: string[] = [];
  let size = 0;
  const send = async () => {
    if (batch.length === 0) return;
    const results = options.processor.run(batch);
    // A failure is reported where the batch's turn comes; until then it must not count as unhandled.
    results.catch(() => undefined);
    pending.push(results);
    batch = [];
    size = 0;
    if (pending.length >= options.inFlight) await writeNext();
  };
  for await (const line of readLines(input, maxLineBytes)) {
    if (line instanceof Error) {
      await send();
      pending.push(Promise.resolve([failedLine(null, line.message)]));
      continue;
    }
    batch.push(line);
    size += line.length;
    if (batch.length >= batchLines || size >= batchBytes) await send();
  }
  await send();
  while (pending.length > 0) await writeNext();
  return count;
}
