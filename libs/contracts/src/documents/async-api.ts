import { z } from 'zod';
import { envelopeSchema } from '../envelope.js';
import { topics, type TopicName } from '../topics.js';
import { jsonSchemas, type JsonSchema } from './json-schemas.js';

interface Channel {
  readonly name: keyof typeof topics;
  readonly producer: string;
  readonly consumer: string;
  readonly summary: string;
}

const channels: readonly Channel[] = [
  { name: 'fetched', producer: 'fetcher', consumer: 'parser', summary: 'A document as received, with its identity.' },
  { name: 'parsed', producer: 'parser', consumer: 'enricher', summary: 'The article that the document holds.' },
  { name: 'enriched', producer: 'enricher', consumer: 'store', summary: 'The article with what it says, evidenced.' },
  { name: 'stored', producer: 'store', consumer: 'subscriber', summary: 'A change to the archive, in order.' },
];

/** AsyncAPI 3.0 document of the four topics: who sends and who receives what, with headers, keys and values. */
export function asyncApiDocument(): JsonSchema {
  const schemas = jsonSchemas();
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Dateline',
      version: '1.0.0',
      description:
        'News articles on their way from a feed to the archive. Delivery is at least once; the event id (ce_id) is the ' +
        'same for every delivery of one version of an article. The key of a message is the article id.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(channels.map((channel) => [channel.name, describeChannel(channel)])),
    operations: Object.fromEntries(channels.flatMap(describeOperations)),
    components: {
      messages: Object.fromEntries(
        channels.map(({ name }) => [name, describeMessage(topics[name], schemas[topics[name]])]),
      ),
    },
  };
}

function describeChannel({ name, summary }: Channel): JsonSchema {
  return {
    address: topics[name],
    summary,
    messages: { [name]: { $ref: `#/components/messages/${name}` } },
    bindings: { kafka: { topic: topics[name], bindingVersion: '0.5.0' } },
  };
}

function describeOperations({ name, producer, consumer, summary }: Channel): [string, JsonSchema][] {
  const target = {
    channel: { $ref: `#/channels/${name}` },
    messages: [{ $ref: `#/channels/${name}/messages/${name}` }],
  };
  return [
    [`${producer}.send.${name}`, { action: 'send', summary, ...target }],
    [`${consumer}.receive.${name}`, { action: 'receive', summary, ...target }],
  ];
}

function describeMessage(topic: TopicName, payload: JsonSchema): JsonSchema {
  return {
    name: topic,
    title: topic,
    contentType: 'application/json',
    headers: z.toJSONSchema(envelopeSchema, { target: 'draft-7', io: 'input' }),
    payload,
    bindings: { kafka: { key: { type: 'string', description: 'The article id.' }, bindingVersion: '0.5.0' } },
  };
}
