import { storedArticleSchema } from '@dateline/contracts';
import { z } from 'zod';
import { changesQuerySchema, listQuerySchema } from './list-query.js';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 description of the store's API, from the schemas that check it. */
export function buildOpenApi(): Json {
  const article = { $ref: '#/components/schemas/StoredArticle' };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const notFound = { '404': problem('There is no such article, or its embargo is not over.') };
  const badRequest = { '400': problem('A parameter is wrong: the problem names it, its value and what is allowed.') };
  return {
    openapi: '3.1.0',
    info: { title: 'Dateline store', version: '1', description: 'The archive of enriched articles.' },
    paths: {
      '/v1/articles': {
        get: {
          summary: 'Articles that can be used now, page by page',
          parameters: parametersOf(listQuerySchema),
          responses: {
            '200': page({ articles: list(article), nextCursor: { type: ['string', 'null'] } }),
            ...badRequest,
          },
        },
      },
      '/v1/articles/{id}': {
        get: {
          summary: 'One article; of a killed one (pubStatus canceled) only its identity is left',
          parameters: [id, { name: 'If-None-Match', in: 'header', schema: { type: 'string' } }],
          responses: { '200': json('The article', article), '304': { description: 'Not modified' }, ...notFound },
        },
      },
      '/v1/articles/{id}/versions': {
        get: {
          summary: 'All versions received, with the fields that each changed',
          parameters: [id],
          responses: { '200': page({ id: { type: 'string' }, versions: list({ type: 'object' }) }), ...notFound },
        },
      },
      '/v1/changes': {
        get: {
          summary: 'The change feed: articles changed since a sequence number, each once, as it is now',
          parameters: parametersOf(changesQuerySchema),
          responses: { '200': page({ changes: list(article), after: { type: 'integer' } }), ...badRequest },
        },
      },
    },
    components: { schemas: { StoredArticle: z.toJSONSchema(storedArticleSchema, { io: 'output' }) } },
  };
}

function parametersOf(schema: z.ZodObject): Json[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { description, ...rest } = z.toJSONSchema(field, { io: 'input', unrepresentable: 'any' });
    return { name, in: 'query', description, schema: rest };
  });
}

function json(description: string, schema: Json): Json {
  return { description, content: { 'application/json': { schema } } };
}

function page(properties: Json): Json {
  return json('A page', { type: 'object', properties, required: Object.keys(properties) });
}

function list(items: Json): Json {
  return { type: 'array', items };
}

function problem(description: string): Json {
  return { description, content: { 'application/problem+json': { schema: { type: 'object' } } } };
}
