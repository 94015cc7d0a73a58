import { asyncApiDocument } from './async-api.js';
import { jsonSchemas } from './json-schemas.js';

/** The documents derived from the schemas, as file name → content; `npm run contracts:generate` writes them. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const documents: [string, unknown][] = [
    ...Object.entries(jsonSchemas()).map(([topic, schema]): [string, unknown] => [`${topic}.schema.json`, schema]),
    ['asyncapi.json', asyncApiDocument()],
  ];
  return new Map(documents.map(([name, document]) => [name, `${JSON.stringify(document, null, 2)}\n`]));
}
