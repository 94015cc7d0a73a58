import { emptyKnowledge, type EnrichedArticle, type ParsedArticle } from '@dateline/contracts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createModelService, type ModelServiceEnv } from './create-model-service.js';
import { createRefiner, type Refiner, type RefinerOptions } from './create-refiner.js';
import { createFetchChatModel } from './fetch-chat-model.js';

const text =
  'Orla Finn opened the Marlow Institute on Tuesday. Engineers praised the work. ' +
  'The Marlow Institute will study rivers, Finn said.';

function article(id = '1', body = text): EnrichedArticle {
  const parsed: ParsedArticle = {
    id,
    source: 'test',
    version: '1',
    fetchedAt: '2026-03-04T00:00:00Z',
    pubStatus: 'usable',
    bylines: [],
    contributors: [],
    language: { code: 'en', confidence: 1 },
    tags: [],
    images: [],
    links: [],
    blocks: [],
    text: body,
    wordCount: 20,
    quality: { score: 1, reasons: [] },
  };
  return { ...parsed, ...emptyKnowledge() };
}

const good = {
  entities: [
    { name: 'Orla Finn', type: 'person', mentions: [{ text: 'Orla Finn', start: 0 }] },
    { name: 'Marlow Institute', type: 'organization', mentions: [{ text: 'Marlow Institute', start: 3 }] },
  ],
  summary: [0, 2],
  topics: [{ code: '20000735', score: 0.9 }],
};

type Behaviour = (request: IncomingMessage, response: ServerResponse, body: string) => void;

function completion(content: unknown, tokens = 100): Behaviour {
  return (_request, response) => {
    response.setHeader('content-type', 'application/json');
    const message = { content: typeof content === 'string' ? content : JSON.stringify(content) };
    response.end(JSON.stringify({ choices: [{ message }], usage: { total_tokens: tokens } }));
  };
}

const failing: Behaviour = (_request, response) => response.writeHead(500).end('oops');

describe('the model service', () => {
  let server: Server;
  let behave: Behaviour;
  let requests: { path: string | undefined; authorization: string | undefined; body: string }[];
  let now: number;

  beforeEach(async () => {
    requests = [];
    now = 0;
    behave = completion(good);
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
      request.on('end', () => {
        requests.push({ path: request.url, authorization: request.headers.authorization, body });
        behave(request, response, body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  function url(): string {
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  }

  function refiner(options: Partial<RefinerOptions> = {}, maximumBytes = 1024 * 1024): Refiner {
    const model = createFetchChatModel({ url: url(), model: 'stub', apiKey: 'secret', maximumBytes });
    return createRefiner({ model, now: () => now, timeoutMs: 500, ...options });
  }

  it('adds what the model names and the text bears out', async () => {
    const { article: refined, outcome, fields } = await refiner().refine(article());
    expect(outcome).toBe('refined');
    expect(fields).toEqual(['entities', 'summary', 'topics']);
    expect(refined.entities.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'Orla Finn: person',
      'Marlow Institute: organization',
    ]);
    expect(refined.summary).toBe(
      'Orla Finn opened the Marlow Institute on Tuesday. The Marlow Institute will study rivers, Finn said.',
    );
    expect(refined.topics).toEqual([{ code: '20000735', name: 'scientific research', score: 0.7, evidence: [] }]);
    expect(refined.extensions).toEqual({ 'model-service': { model: 'stub', fields } });
  });

  it('puts wrong offsets right, at every place where the words stand', async () => {
    const { article: refined } = await refiner().refine(article());
    const institute = refined.entities.find(({ name }) => name === 'Marlow Institute');
    expect(institute?.mentions.map(({ start }) => start)).toEqual([21, text.lastIndexOf('Marlow')]);
    for (const { start, end, text: words } of institute?.mentions ?? []) expect(text.slice(start, end)).toBe(words);
  });

  it('asks the chat completions call for JSON, with the key', async () => {
    await refiner().refine(article());
    expect(requests[0]?.path).toBe('/v1/chat/completions');
    expect(requests[0]?.authorization).toBe('Bearer secret');
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({
      model: 'stub',
      temperature: 0,
      response_format: { type: 'json_object' },
    });
  });

  it('drops names, sentences and topics that do not exist', async () => {
    behave = completion({
      entities: [
        { name: 'Nobody Known', type: 'person', mentions: [{ text: 'Nobody Known', start: 5 }] },
        { name: 'arlow Institut', type: 'organization', mentions: [] },
        { name: 'Engin', type: 'person', mentions: [{ text: 'Engin', start: 50 }] },
      ],
      summary: [99],
      topics: [{ code: '99999999', score: 1 }],
    });
    const before = article();
    expect(await refiner().refine(before)).toMatchObject({ outcome: 'unchanged', article: before, fields: [] });
  });

  it('never cuts a mention inside a surrogate pair', async () => {
    const body = 'The 🌊🌊 prize went to Finn 🌊.';
    behave = completion(
      JSON.stringify({ entities: [{ name: '\ud83c', type: 'product', mentions: [{ text: '\udf0a', start: 5 }] }] }),
    );
    expect(await refiner().refine(article('1', body))).toMatchObject({ outcome: 'unchanged' });
  });

  it('leaves alone what the enricher found', async () => {
    const known: EnrichedArticle = {
      ...article(),
      entities: [
        {
          id: 'x',
          type: 'facility',
          name: 'Marlow Institute',
          aliases: [],
          roles: [],
          mentions: [{ start: 21, end: 37, text: 'Marlow Institute', kind: 'name' }],
          salience: 0.5,
          confidence: 0.9,
        },
      ],
    };
    const { article: refined } = await refiner().refine(known);
    expect(refined.entities[0]).toEqual(known.entities[0]);
  });

  it('asks once for the same content', async () => {
    const one = refiner();
    await one.refine(article('1'));
    const second = await one.refine(article('2'));
    expect(second).toMatchObject({ outcome: 'refined', cached: true });
    expect(second.article.id).toBe('2');
    expect(requests).toHaveLength(1);
  });

  it.each<[string, Behaviour, string]>([
    ['a status of 500', failing, 'status'],
    ['a status of 401', (_request, response) => response.writeHead(401).end(), 'status'],
    ['something that is not JSON', (_request, response) => response.end('<html>busy</html>'), 'invalid-answer'],
    ['no completion', (_request, response) => response.end('{"choices": []}'), 'invalid-answer'],
    ['a completion that is not JSON', completion('Certainly! Here are the entities:'), 'invalid-answer'],
    ['another shape', completion({ entities: [{ name: 'Finn', type: 'wizard' }] }), 'invalid-answer'],
    ['a torn body', (_request, response) => response.write('{"choi', () => response.destroy()), 'unreachable'],
    [
      'a redirect elsewhere',
      (_request, response) => response.writeHead(302, { location: '/other' }).end(),
      'unreachable',
    ],
  ])('lets the article go on as it was after %s', async (_title, behaviour, reason) => {
    behave = behaviour;
    const before = article();
    expect(await refiner().refine(before)).toEqual({
      article: before,
      outcome: 'failed',
      reason,
      fields: [],
      cached: false,
    });
  });

  it('gives up on a service that does not answer in time', async () => {
    behave = () => undefined;
    expect(await refiner({ timeoutMs: 60 }).refine(article())).toMatchObject({ outcome: 'failed', reason: 'timeout' });
  });

  it('gives up on a body that trickles in for ever', async () => {
    behave = (request, response) => {
      const timer = setInterval(() => response.write(' '), 10);
      request.on('close', () => {
        clearInterval(timer);
      });
      response.on('close', () => {
        clearInterval(timer);
      });
    };
    expect(await refiner({ timeoutMs: 80 }).refine(article())).toMatchObject({ outcome: 'failed', reason: 'timeout' });
  });

  it('reads no more of a huge body than the limit', async () => {
    let sent = 0;
    behave = (_request, response) => {
      const send = (): void => {
        sent += 65_536;
        if (sent < 64 * 1024 * 1024 && !response.destroyed) response.write('x'.repeat(65_536), send);
        else response.end();
      };
      send();
    };
    const result = await refiner({ timeoutMs: 5000 }, 100_000).refine(article());
    expect(result).toMatchObject({ outcome: 'failed', reason: 'too-large' });
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  it('does not reach a service that is gone', async () => {
    const gone = createRefiner({
      model: createFetchChatModel({ url: 'http://127.0.0.1:1/v1', model: 'stub' }),
      now: () => now,
    });
    expect(await gone.refine(article())).toMatchObject({ outcome: 'failed', reason: 'unreachable' });
  });

  it('ends with the signal of its caller', async () => {
    behave = () => undefined;
    const stop = new AbortController();
    const pending = refiner({ timeoutMs: 30_000 }).refine(article(), stop.signal);
    setTimeout(() => {
      stop.abort();
    }, 30);
    expect(await pending).toMatchObject({ outcome: 'failed' });
  });

  it('leaves the service alone after failures in a row, and tries it again after a pause', async () => {
    const one = refiner({ failuresToOpen: 2, openMs: 1000 });
    behave = failing;
    await one.refine(article());
    await one.refine(article());
    expect(await one.refine(article())).toMatchObject({ outcome: 'skipped', reason: 'circuit-open' });
    expect(requests).toHaveLength(2);
    now = 1000;
    behave = completion(good);
    expect(await one.refine(article())).toMatchObject({ outcome: 'refined' });
  });

  it('opens again at once when the trial fails', async () => {
    const one = refiner({ failuresToOpen: 1, openMs: 1000 });
    behave = failing;
    await one.refine(article());
    now = 1000;
    await one.refine(article());
    expect(await one.refine(article())).toMatchObject({ outcome: 'skipped', reason: 'circuit-open' });
    expect(requests).toHaveLength(2);
  });

  it('spends no more tokens an hour than allowed', async () => {
    behave = completion(good, 9000);
    const one = refiner({ tokensPerHour: 10_000, maximumTokens: 500 });
    expect(await one.refine(article('1'))).toMatchObject({ outcome: 'refined' });
    const other = article('2', `${text} Rain fell on the roof.`);
    expect(await one.refine(other)).toMatchObject({ outcome: 'skipped', reason: 'over-budget' });
    now = 3_600_000;
    expect(await one.refine(other)).toMatchObject({ outcome: 'refined' });
  });

  it('shows the model a bounded part of a long article', async () => {
    await refiner({ maximumCharacters: 200 }).refine(article('1', 'Rain fell on the town. '.repeat(1000)));
    const body = JSON.parse(requests[0]?.body ?? '') as { messages: { content: string }[] };
    expect(body.messages[1]?.content.length).toBeLessThan(1000);
  });

  it('is off unless configured', async () => {
    const env: ModelServiceEnv = {
      DATELINE_MODEL_NAME: 'stub',
      DATELINE_MODEL_TIMEOUT_MS: 500,
      DATELINE_MODEL_TOKENS_PER_HOUR: 100_000,
    };
    expect(createModelService(env)).toBeUndefined();
    const configured = createModelService({ ...env, DATELINE_MODEL_URL: url() }, () => now);
    expect(await configured?.refine(article())).toMatchObject({ outcome: 'refined' });
  });
});
