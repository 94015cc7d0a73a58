import { deadLetterTopic } from '@dateline/contracts';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { Broker, Subscription, TopicSpec } from '../broker/broker.js';
import { defaultMaxMessageBytes } from '../broker/topic-defaults.js';
import { StageRunner } from '../stage/stage-runner.js';
import { topicOf } from '../stage/topic-binding.js';
import { brokerTransportId } from './broker-transport-id.js';
import { BROKER, MESSAGING_OPTIONS, type MessagingOptions } from './messaging-options.js';
import { defineStages } from './stage-definitions.js';

const defaultDrainMs = 10_000;
/** Room for the headers that tell a dead letter's story, so that what fitted the topic fits its dead letters. */
const deadLetterRoom = 64 * 1024;
const deadLetterRetentionMs = 30 * 24 * 3_600_000;

/** Nest's transport over the broker port: one subscription for each stage. */
@Injectable()
export class BrokerTransport extends Server implements CustomTransportStrategy {
  override readonly transportId = brokerTransportId;
  override readonly propagatesEventHandlerErrors = true;
  protected override readonly logger = new Logger('messaging');
  private readonly running: { readonly runner: StageRunner; readonly subscription: Subscription }[] = [];
  private onFatal: (error: Error) => void = (error) => {
    throw error;
  };

  constructor(
    @Inject(BROKER) private readonly broker: Broker,
    @Inject(MESSAGING_OPTIONS) private readonly options: MessagingOptions,
  ) {
    super();
  }

  /** The stages with their counts. */
  get runners(): readonly StageRunner[] {
    return this.running.map(({ runner }) => runner);
  }

  /** Says who ends the process when a subscription has failed for good. Without it the error is thrown, uncaught. */
  failWith(onFatal: (error: Error) => void): void {
    this.onFatal = onFatal;
  }

  listen(callback: (error?: unknown) => void): void {
    this.start().then(
      () => {
        callback();
      },
      (error: unknown) => {
        callback(error);
      },
    );
  }

  /** Stops polling, lets handlers in flight finish within the drain time, commits, leaves the groups. */
  async close(): Promise<void> {
    const drainMs = this.options.drainMs ?? defaultDrainMs;
    await Promise.all(this.running.map(({ subscription }) => subscription.close(drainMs)));
  }

  override on(): never {
    throw new TypeError('The broker transport has no events: ask its health');
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- Nest's own signature
  override unwrap<T>(): T {
    return this.broker as T;
  }

  private async start(): Promise<void> {
    const { service, consumes = [] } = this.options;
    const stages = defineStages(this.messageHandlers, { service, consumes });
    const groups = new Map(stages.map(({ definition }) => [topicOf(definition.consumes), definition.group]));
    await this.broker.ensureTopics(this.topicSpecs(groups));
    for (const { definition, handler } of stages) {
      const callback = async (payload: unknown, context: unknown): Promise<unknown> => handler(payload, context);
      const runner = new StageRunner(definition, callback, { broker: this.broker, log: this.logger });
      const subscription = await this.broker.subscribe(
        {
          group: definition.group,
          topics: [runner.topic],
          maxBatchMessages: definition.maxBatchMessages,
          concurrency: definition.concurrency,
          onFatal: (error) => {
            this.onFatal(error);
          },
        },
        (batch) => runner.runBatch(batch),
      );
      this.running.push({ runner, subscription });
    }
  }

  /** Topics consumed and produced, and the dead letters of the former. */
  private topicSpecs(groups: ReadonlyMap<string, string>): TopicSpec[] {
    const { consumes = [], produces = [], partitions } = this.options;
    const names = new Set([...consumes, ...produces].map(topicOf));
    const deadLetters = [...groups].map(([topic, group]) => ({
      name: deadLetterTopic(topic, group),
      partitions: 1,
      maxMessageBytes: defaultMaxMessageBytes + deadLetterRoom,
      retentionMs: deadLetterRetentionMs,
    }));
    return [...[...names].map((name) => ({ name, partitions })), ...deadLetters];
  }
}
