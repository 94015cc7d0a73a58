import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { articleId } from '@dateline/contracts';
import type { TestDatabase } from '@dateline/testing';
import { gzipSync } from 'node:zlib';
import { createFetcherDatabase, FetcherUnderTest, token } from './start-fetcher.js';

describe('POST /v1/articles', () => {
  let database: TestDatabase;
  let fetcher: FetcherUnderTest;

  beforeAll(async () => {
    database = await createFetcherDatabase();
    fetcher = await FetcherUnderTest.start(database.databaseUrl);
  });

  afterAll(async () => {
    await fetcher.stop();
    await database.drop();
  });

  const push = (body: string | Buffer, headers: Record<string, string> = {}, query = '') =>
    fetch(`${fetcher.url}/v1/articles${query}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });

  it('answers 202 with the id once the broker has the article', async () => {
    const answer = await push('{"text":"Ankara","url":"https://a.example/1?utm_source=x"}');
    expect(answer.status).toBe(202);
    const { id } = (await answer.json()) as { id: string };
    expect(id).toBe(articleId({ source: 'any', url: 'https://a.example/1' }, ''));
    const article = (await fetcher.published()).find((published) => published.id === id);
    expect(article).toMatchObject({ source: 'adria', document: { contentType: 'text/plain', text: 'Ankara' } });
  });

  it('takes plain text and HTML as they are', async () => {
    expect((await push('Erbil report', { 'content-type': 'text/plain' }, '?guid=7')).status).toBe(202);
    expect((await push('<p>Mosul</p>', { 'content-type': 'text/html' }, '?url=https://a.example/2')).status).toBe(202);
    const documents = (await fetcher.published()).map(({ document }) => document.text);
    expect(documents).toEqual(expect.arrayContaining(['Erbil report', '<p>Mosul</p>']));
  });

  it('gives the same document the same id and version again', async () => {
    const bodies = await Promise.all([1, 2].map(async () => (await push('{"text":"Aleppo","guid":"9"}')).json()));
    expect(bodies[1]).toEqual(bodies[0]);
  });

  it('inflates a compressed body', async () => {
    const answer = await push(gzipSync('{"text":"Hama"}'), { 'content-encoding': 'gzip' });
    expect(answer.status).toBe(202);
  });

  it.each([
    ['no token', 401, { authorization: '' }, '{"text":"x"}'],
    ['a wrong token', 401, { authorization: 'Bearer wrong-token-0123456789' }, '{"text":"x"}'],
    ['malformed JSON', 400, {}, '{"text":'],
    ['deeply nested JSON', 400, {}, '['.repeat(50_000)],
    ['invalid UTF-8', 400, {}, Buffer.from([0x7b, 0x22, 0xff, 0x22])],
    ['a body over the limit', 413, {}, JSON.stringify({ text: 'x'.repeat(100_001) })],
    ['a small body that inflates over the limit', 413, { 'content-encoding': 'gzip' }, gzipSync('x'.repeat(5_000_000))],
    ['an unknown encoding', 415, { 'content-encoding': 'zip' }, 'x'],
    ['a media type that is not taken', 415, { 'content-type': 'application/pdf' }, 'x'],
    ['no body', 400, {}, ''],
  ])('answers %s with %d and goes on', async (_what, status, headers, body) => {
    const answer = await push(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ status, detail: expect.stringMatching(/\w/) });
    expect((await push('{"text":"after"}')).status).toBe(202);
  });

  it('answers a 50 MB body with 413', async () => {
    const answer = await push(Buffer.alloc(50 * 1024 * 1024, 0x61), { 'content-type': 'text/plain' }).catch(
      (error: unknown) => error,
    );
    // The server may close the connection before the client has sent everything.
    if (answer instanceof Response) expect(answer.status).toBe(413);
    else expect(answer).toMatchObject({ cause: { code: expect.stringMatching(/EPIPE|ECONNRESET|UND_ERR_SOCKET/) } });
    expect((await push('{"text":"after"}')).status).toBe(202);
  });

  it('answers 503 while the broker is away, and takes the article afterwards', async () => {
    fetcher.broker.failNextPublishes(1);
    expect((await push('{"text":"Raqqa"}')).status).toBe(503);
    expect((await push('{"text":"Raqqa"}')).status).toBe(202);
  });
});
