import { decodeDocument, parseContentType } from '@dateline/extraction';
import type { FeedItem, SourceDocument } from '@dateline/contracts';
import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { IntakeError } from './intake-error.js';
import { jsonDepth } from './json-depth.js';
import { documentTypes } from './document-types.js';
import { pushFactsSchema, pushRequestSchema, type PushFacts, type PushRequest } from './push-request.js';

/** A pushed document, checked and decoded. */
export interface Push {
  readonly facts: PushFacts;
  readonly document: SourceDocument;
  readonly item: FeedItem;
}

export interface PushLimits {
  readonly maxJsonDepth: number;
}

/**
 * Reads the body of `POST /v1/articles`: a JSON push request, or a raw document with its facts in the query.
 *
 * @throws {IntakeError} 400 for what is malformed, 415 for a media type that is not taken, 422 for an empty document.
 */
export function readPush(body: Buffer, contentType: string, query: Record<string, unknown>, limits: PushLimits): Push {
  const { type = '', charset } = parseContentType(contentType);
  if (type === 'application/json') return fromRequest(parseRequest(body, limits));
  if (!documentTypes.has(type)) {
    throw new IntakeError(
      415,
      `${type === '' ? 'A body without a content type' : type} is not taken: send application/json or one of ${[...documentTypes].join(', ')}`,
    );
  }
  if (type.endsWith('json')) checkJson(body, limits);
  requireDeclaredEncoding(body, type, charset);
  return {
    facts: check(pushFactsSchema, query, 'The query is not valid.'),
    document: requireText(decodeDocument(body, { contentType })),
    item: {},
  };
}

function parseRequest(body: Buffer, limits: PushLimits): PushRequest {
  checkJson(body, limits);
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8'));
  } catch (error) {
    throw new IntakeError(400, `The body is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return check(pushRequestSchema, json, 'The push request is not valid.');
}

function fromRequest(request: PushRequest): Push {
  const { contentType, html, text, title, authors, categories, language, ...facts } = request;
  const document = {
    contentType: contentType ?? (html === undefined ? 'text/plain' : 'text/html'),
    charset: 'utf-8',
    text: html ?? text ?? '',
  };
  return {
    facts,
    document: facts.pubStatus === 'canceled' ? document : requireText(document),
    item: { title, authors, categories, language },
  };
}

function checkJson(body: Buffer, { maxJsonDepth }: PushLimits): void {
  if (!isUtf8(body)) throw new IntakeError(400, 'The body is not valid UTF-8, which JSON must be.');
  if (jsonDepth(body, maxJsonDepth) > maxJsonDepth) {
    throw new IntakeError(400, `The body nests deeper than ${maxJsonDepth} levels.`);
  }
}

/** Bytes that are not UTF-8 are only decoded as something else when somebody says what they are. */
function requireDeclaredEncoding(body: Buffer, type: string, charset: string | undefined): void {
  if (isUtf8(body) || (charset !== undefined && !/^utf-?8$/i.test(charset))) return;
  if (charset === undefined && type !== 'text/plain') return;
  throw new IntakeError(
    400,
    'The body is not valid UTF-8: name its charset in the content type, like text/plain; charset=windows-1256',
  );
}

function requireText(document: SourceDocument): SourceDocument {
  if (document.text.trim() === '') throw new IntakeError(422, 'The document is empty.');
  return document;
}

function check<Schema extends z.ZodType>(schema: Schema, value: unknown, detail: string): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.map(({ path, message }) => ({
    pointer: `/${path.map(String).join('/')}`,
    detail: message,
  }));
  throw new IntakeError(
    400,
    `${detail} ${errors.map((error) => `${error.pointer}: ${error.detail}`).join('; ')}`,
    errors,
  );
}
