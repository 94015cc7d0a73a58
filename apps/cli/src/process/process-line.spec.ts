import { describe, expect, it } from '@jest/globals';
import { processLine } from './process-line.js';
import type { ProcessRequest } from './process-request.js';

const echo = (request: ProcessRequest) => ({ id: request.id, text: request.text }) as never;
const run = (line: string, process: (request: ProcessRequest) => never = echo) => {
  const { json, failed } = processLine(line, process);
  return { failed, ...(JSON.parse(json) as object) };
};

describe('processLine', () => {
  it('answers with the article', () => {
    expect(run('{"id":"7","text":"x"}')).toEqual({ failed: false, id: '7', text: 'x' });
  });

  it('takes a number for an id', () => {
    expect(run('{"id":7,"text":"x"}')).toMatchObject({ id: '7' });
  });

  it.each([
    ['{', null, /^not JSON: /],
    ['[]', null, /expected object/i],
    ['{"id":"7"}', '7', /expected either html or text/],
    ['{"id":"7","text":"x","html":"y"}', '7', /expected either html or text/],
    ['{"id":"7","text":"x","url":"here"}', '7', /url: expected an absolute address/],
  ])('answers %s with its id and the reason', (line, id, error) => {
    expect(run(line)).toEqual({ failed: true, id, error: expect.stringMatching(error) });
  });

  it('answers a document that cannot be processed with the reason', () => {
    const fail = (): never => {
      throw new Error('too deep');
    };
    expect(run('{"id":"7","text":"x"}', fail)).toEqual({ failed: true, id: '7', error: 'too deep' });
  });
});
