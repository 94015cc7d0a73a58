import { topicSchemas, type TopicName } from '@dateline/contracts';
import type { z } from 'zod';

/** A topic and the schema of what it carries: one of Dateline's own by its name, or any other. */
export type TopicBinding<Content = unknown> =
  TopicName | { readonly topic: string; readonly schema: z.ZodType<Content> };

/** What a topic carries. */
export type ContentOf<Binding extends TopicBinding> = Binding extends TopicName
  ? z.output<(typeof topicSchemas)[Binding]>
  : Binding extends { readonly schema: z.ZodType<infer Content> }
    ? Content
    : never;

export function topicOf(binding: TopicBinding): string {
  return typeof binding === 'string' ? binding : binding.topic;
}

export function schemaOf(binding: TopicBinding): z.ZodType {
  return typeof binding === 'string' ? topicSchemas[binding] : binding.schema;
}
