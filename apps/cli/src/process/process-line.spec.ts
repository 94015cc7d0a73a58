import { describe, expect, it } from '@jest/globals';
import { processLine } from './process-line.js';
import type { ProcessRequest } from './process-request.js';

const echo = (request: ProcessRequest) => Promise.resolve({ id: request.id, text: request.text } as never);
const run = async (line: string, process: (request: ProcessRequest) => Promise<never> = echo) => {
  const { json, failed } = await processLine(line, process);
  return { failed, ...(JSON.parse(json) as object) };
};

describe('processLine', () => {
  it('answers with the article', async () => {
    expect(await run('{"id":"7","text":"x"}')).toEqual({ failed: false, id: '7', text: 'x' });
  });

  it('takes a number for an id', async () => {
    expect(await run('{"id":7,"text":"x"}')).toMatchObject({ id: '7' });
  });

  it.each([
    ['{', null, /^not JSON: /],
    ['[]', null, /expected object/i],
    ['{"id":"7"}', '7', /expected either html or text/],
    ['{"id":"7","text":"x","html":"y"}', '7', /expected either html or text/],
    ['{"id":"7","text":"x","url":"here"}', '7', /url: expected an absolute address/],
  ])('answers %s with its id and the reason', async (line, id, error) => {
    expect(await run(line)).toEqual({ failed: true, id, error: expect.stringMatching(error) });
  });

  it('answers a document that cannot be processed with the reason', async () => {
    const fail = () => Promise.reject(new Error('too deep'));
    expect(await run('{"id":"7","text":"x"}', fail)).toEqual({ failed: true, id: '7', error: 'too deep' });
  });
});
