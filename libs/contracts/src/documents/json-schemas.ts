import { z } from 'zod';
import { topicSchemas } from '../topic-schemas.js';
import type { TopicName } from '../topics.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schema (draft 7) of every topic's value, for consumers in other languages. Unknown fields are allowed. */
export function jsonSchemas(): Readonly<Record<TopicName, JsonSchema>> {
  const entries = Object.entries(topicSchemas).map(([topic, schema]) => [topic, toJsonSchema(topic, schema)]);
  return Object.fromEntries(entries) as Record<TopicName, JsonSchema>;
}

function toJsonSchema(topic: string, schema: z.ZodType): JsonSchema {
  // `input` describes what a consumer must accept: additive changes may bring fields that it does not know.
  return { ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), $id: `urn:dateline:${topic}`, title: topic };
}
