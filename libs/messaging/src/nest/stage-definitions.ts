import { topicSchemas } from '@dateline/contracts';
import type { MessageHandler } from '@nestjs/microservices';
import { z } from 'zod';
import { PermanentError } from '../errors.js';
import type { StageDefinition } from '../stage/stage-definition.js';
import { topicOf, type TopicBinding } from '../stage/topic-binding.js';

export interface StageEntry {
  readonly definition: StageDefinition;
  readonly handler: MessageHandler;
}

/**
 * The stages behind Nest's handlers, checked against the topics that the service declares.
 *
 * @throws {PermanentError} when a declared topic has no handler, a handler's topic is not declared, or a topic has two.
 */
export function defineStages(
  handlers: ReadonlyMap<string, MessageHandler>,
  options: { readonly service: string; readonly consumes: readonly TopicBinding[] },
): readonly StageEntry[] {
  const declared = new Map(options.consumes.map((binding) => [topicOf(binding), binding]));
  const problems: string[] = [];
  for (const topic of declared.keys()) if (!handlers.has(topic)) problems.push(`${topic} has no handler`);
  for (const [topic, handler] of handlers) {
    if (!declared.has(topic)) problems.push(`${topic} has a handler, but is not among the topics the service consumes`);
    if (handler.next !== undefined) problems.push(`${topic} has two handlers`);
    if (handler.isEventHandler !== true) problems.push(`${topic}: use @Stage or @EventPattern, nobody awaits a reply`);
  }
  if (problems.length > 0)
    throw new PermanentError('handlers', `${options.service} cannot start: ${problems.join('; ')}`);
  return [...handlers].map(([topic, handler]) => ({
    handler,
    definition: declaredStage(handler) ?? plainStage(options.service, declared.get(topic) ?? bindingOf(topic)),
  }));
}

/** What `@Stage` left in the handler's extras. */
function declaredStage(handler: MessageHandler): StageDefinition | undefined {
  return handler.extras?.['stage'] as StageDefinition | undefined;
}

/** An ordinary `@EventPattern` method: takes one article at a time in the service's own group, produces nothing. */
function plainStage(service: string, consumes: TopicBinding): StageDefinition {
  return { name: service, group: service, consumes, takes: 'article' };
}

function bindingOf(topic: string): TopicBinding {
  return topic in topicSchemas ? (topic as keyof typeof topicSchemas) : { topic, schema: z.unknown() };
}
