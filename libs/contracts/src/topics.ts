/** The four topics, each named for the form of the article that it carries. A breaking change is a new topic. */
export const topics = {
  fetched: 'articles.fetched.v1',
  parsed: 'articles.parsed.v1',
  enriched: 'articles.enriched.v1',
  stored: 'articles.stored.v1',
} as const;

export type TopicName = (typeof topics)[keyof typeof topics];

/** Where messages go that `group` could not process from `topic`. */
export function deadLetterTopic(topic: string, group: string): string {
  return `${topic}.${group}.dlq`;
}
