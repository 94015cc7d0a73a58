import { describe, expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { processStream } from './process-stream.js';

async function* bytes(content: string): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(content));
}

describe('processStream', () => {
  it('writes results in the order of the input, however long each batch takes', async () => {
    const lines = Array.from({ length: 200 }, (_, index) => String(index));
    const processor = {
      run: async (batch: readonly string[]) => {
        await sleep(Math.random() * 20);
        return batch.map((json) => ({ json, failed: json.endsWith('7') }));
      },
    };
    const output = new PassThrough();
    const written = text(output);
    const count = await processStream(bytes(lines.join('\n')), output, { processor, inFlight: 4 });
    output.end();
    expect((await written).trimEnd().split('\n')).toEqual(lines);
    expect(count).toEqual({ lines: 200, errors: 20 });
  });

  it('fails when a thread fails', async () => {
    const processor = { run: () => Promise.reject(new Error('out of memory')) };
    await expect(processStream(bytes('a'), new PassThrough(), { processor, inFlight: 4 })).rejects.toThrow(
      'out of memory',
    );
  });
});
