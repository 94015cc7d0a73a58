import { describe, expect, it } from '@jest/globals';
import { IntakeError } from './intake-error.js';
import { readPush } from './read-push.js';

const read = (body: Buffer | string, contentType = 'application/json', query: Record<string, unknown> = {}) =>
  readPush(Buffer.from(body as string), contentType, query, { maxJsonDepth: 8 });

function refusal(run: () => unknown): { status: number; message: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof IntakeError) return { status: error.getStatus(), message: error.message };
    throw error;
  }
  throw new Error('was taken in');
}

describe('readPush with JSON', () => {
  it('takes text with its facts', () => {
    const push = read(
      JSON.stringify({ text: 'Ankara', url: 'https://a.example/1', title: 'T', publishedAt: '2026-03-03' }),
    );
    expect(push).toMatchObject({
      facts: { url: 'https://a.example/1', pubStatus: 'usable', publishedAt: '2026-03-03' },
      document: { contentType: 'text/plain', text: 'Ankara' },
      item: { title: 'T' },
    });
  });

  it('takes html', () => {
    expect(read('{"html":"<p>x</p>"}').document).toMatchObject({ contentType: 'text/html', text: '<p>x</p>' });
  });

  it('takes a kill without a document', () => {
    expect(read('{"guid":"7","pubStatus":"canceled"}').facts).toMatchObject({ guid: '7', pubStatus: 'canceled' });
  });

  it.each([
    ['{', 400, /not JSON/],
    [Buffer.from([0x22, 0xff, 0x22]), 400, /UTF-8/],
    [`{"text":${'['.repeat(9)}`, 400, /deeper than 8/],
    ['{}', 400, /either html or text/],
    ['{"text":"a","html":"b"}', 400, /either html or text/],
    ['{"text":"a","url":"javascript:alert(1)"}', 400, /\/url: expected an http or https address/],
    ['{"text":"a","embargoedUntil":"tomorrow"}', 400, /\/embargoedUntil: expected an ISO 8601 time/],
    ['{"pubStatus":"canceled"}', 400, /a kill needs the url or guid/],
    ['{"text":" "}', 422, /empty/],
  ])('refuses %s', (body, status, reason) => {
    const { status: given, message } = refusal(() => read(body));
    expect(given).toBe(status);
    expect(message).toMatch(reason);
  });
});

describe('readPush with a raw document', () => {
  it('takes the facts from the query', () => {
    const push = read('Ankara', 'text/plain', { guid: '7' });
    expect(push).toMatchObject({ facts: { guid: '7' }, document: { contentType: 'text/plain', text: 'Ankara' } });
  });

  it('decodes the charset that the content type names', () => {
    expect(read(Buffer.from([0xc8]), 'text/plain; charset=windows-1256').document.text).toBe('ب');
  });

  it('decodes the charset that the page names', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="windows-1254"><p>'), Buffer.from([0xfe])]);
    expect(read(page, 'text/html').document.text).toContain('ş');
  });

  it.each([
    ['application/pdf', 'x', 415, /application\/pdf is not taken/],
    ['', 'x', 415, /without a content type/],
    ['text/plain', Buffer.from([0xff, 0x41]), 400, /name its charset/],
    ['text/html; charset=utf-8', Buffer.from([0xff, 0x41]), 400, /not valid UTF-8/],
    ['application/ninjs+json', '['.repeat(100), 400, /deeper than 8/],
    ['text/plain', '\n \t', 422, /empty/],
  ])('refuses %s', (contentType, body, status, reason) => {
    const { status: given, message } = refusal(() => read(body, contentType));
    expect(given).toBe(status);
    expect(message).toMatch(reason);
  });
});
