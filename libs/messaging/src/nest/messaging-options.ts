import type { Broker } from '../broker/broker.js';
import type { BrokerConfig } from '../broker/broker-config.js';
import type { TopicBinding } from '../stage/topic-binding.js';

/** Injection token of the `Broker`. */
export const BROKER = Symbol('dateline.broker');

/** Injection token of the `MessagingOptions`. */
export const MESSAGING_OPTIONS = Symbol('dateline.messaging-options');

export interface MessagingOptions {
  /** The service's name: group of plain `@EventPattern` handlers, producer of what it publishes outside a stage. */
  readonly service: string;
  /** A configuration, or a broker that is there already (it is closed with the application all the same). */
  readonly broker: BrokerConfig | Broker;
  /** Topics that must have exactly one handler each, or the start fails. Default: none. */
  readonly consumes?: readonly TopicBinding[] | undefined;
  /** Topics that the service publishes to; they are created, like those it consumes, where they do not exist. */
  readonly produces?: readonly TopicBinding[] | undefined;
  /** Partitions of a topic that has to be created. Default 6. */
  readonly partitions?: number | undefined;
  /** How long a shutdown waits for handlers in flight, in milliseconds. Default 10,000. */
  readonly drainMs?: number | undefined;
}
