import { Controller, UseFilters } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { PassErrorsOn } from '../nest/pass-errors-on.filter.js';
import { brokerTransportId } from '../nest/broker-transport-id.js';
import type { StageDefinition, StageOptions } from './stage-definition.js';
import type { BatchStageHandler, StageHandler } from './stage-handler.js';
import { topicOf, type ContentOf, type TopicBinding } from './topic-binding.js';

type HandlerClass<Input, Output> = new (
  ...dependencies: never[]
) => StageHandler<Input, Output> | BatchStageHandler<Input, Output>;

/**
 * Makes a class a stage: a Nest controller (list it under `controllers`) whose `handle` or `handleBatch` receives the
 * validated articles of `consumes` and whose outputs are validated and published to `produces`.
 */
export function Stage<const Consumes extends TopicBinding, const Produces extends TopicBinding = never>(
  options: StageOptions<Consumes, Produces>,
): (target: HandlerClass<ContentOf<Consumes>, ContentOf<Produces>>) => void {
  return (target) => {
    const prototype = target.prototype as object;
    const takes = 'handleBatch' in prototype ? 'batch' : 'article';
    const method = takes === 'batch' ? 'handleBatch' : 'handle';
    const descriptor = Object.getOwnPropertyDescriptor(prototype, method);
    if (descriptor === undefined) throw new TypeError(`${target.name} has neither handle nor handleBatch`);
    const stage: StageDefinition = { ...options, group: options.group ?? options.name, takes };
    Controller()(target);
    Payload()(prototype, method, 0);
    Ctx()(prototype, method, 1);
    UseFilters(PassErrorsOn)(prototype, method, descriptor);
    EventPattern(topicOf(options.consumes), brokerTransportId, { stage })(prototype, method, descriptor);
  };
}
