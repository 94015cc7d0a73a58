import { describe, expect, it } from '@jest/globals';
import { Ajv, type Options } from 'ajv';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { topicSchemas } from '../topic-schemas.js';
import type { TopicName } from '../topics.js';
import { asyncApiDocument } from './async-api.js';
import { generatedFiles } from './generated-files.js';
import { jsonSchemas } from './json-schemas.js';

const project = join(import.meta.dirname, '../..');
const fixtures = readdirSync(join(project, 'fixtures')).map((name) => ({
  name,
  topic: name.replace(/\.\w+\.json$/, '') as TopicName,
  article: JSON.parse(readFileSync(join(project, 'fixtures', name), 'utf8')) as Record<string, unknown>,
}));

function ajvWithFormats(options: Options = {}): Ajv {
  const ajv = new Ajv({ strict: false, ...options });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  return ajv;
}

describe('the committed documents', () => {
  it.each([...generatedFiles()])('%s is what the schemas generate', (name, content) => {
    expect(readFileSync(join(project, 'generated', name), 'utf8')).toBe(content);
  });

  it('holds an AsyncAPI document that AsyncAPI 3.0 accepts', () => {
    const specification = createRequire(import.meta.url)('@asyncapi/specs/schemas/3.0.0.json') as object;
    // The specification brings the draft-7 meta-schema along; a second copy would clash with it.
    const validate = ajvWithFormats({ meta: false, validateSchema: false }).compile(specification);
    expect(validate(asyncApiDocument()) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...asyncApiDocument(), asyncapi: 3 })).toBe(false);
  });
});

describe('the golden fixtures', () => {
  it('cover every topic', () => {
    expect(new Set(fixtures.map(({ topic }) => topic))).toEqual(new Set(Object.keys(topicSchemas)));
  });

  it.each(fixtures)('$name is parsed without loss', ({ topic, article }) => {
    expect(topicSchemas[topic].parse(article)).toEqual(article);
  });

  it.each(fixtures)('$name is valid for consumers that use the JSON Schema', ({ topic, article }) => {
    const validate = ajvWithFormats().compile(jsonSchemas()[topic]);
    expect(validate(article) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...article, pubStatus: 'lost' })).toBe(false);
  });

  it.each(fixtures)('$name with a field of a later version is accepted', ({ topic, article }) => {
    expect(topicSchemas[topic].safeParse({ ...article, addedLater: true }).success).toBe(true);
  });
});
