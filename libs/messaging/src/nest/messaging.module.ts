import {
  Global,
  Inject,
  Logger,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Broker } from '../broker/broker.js';
import type { BrokerLog } from '../broker/broker-config.js';
import { createBroker } from '../broker/create-broker.js';
import { ArticlePublisher } from './article-publisher.js';
import { BrokerTransport } from './broker-transport.js';
import { MessagingHealth } from './messaging-health.js';
import { BROKER, MESSAGING_OPTIONS, type MessagingOptions } from './messaging-options.js';

/** The broker, the publisher and the stage transport of a service, for all of its modules. */
@Global()
@Module({})
export class MessagingModule implements BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    @Inject(BROKER) private readonly broker: Broker,
    private readonly transport: BrokerTransport,
  ) {}

  static forRoot(options: MessagingOptions): DynamicModule {
    const broker = { provide: BROKER, useFactory: () => openBroker(options) };
    const settings = { provide: MESSAGING_OPTIONS, useValue: options };
    return {
      module: MessagingModule,
      providers: [broker, settings, ArticlePublisher, BrokerTransport, MessagingHealth],
      exports: [broker, settings, ArticlePublisher, BrokerTransport, MessagingHealth],
    };
  }

  /** Before any module closes its database: a handler in flight still needs it. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.transport.close();
  }

  /** Only now: until the HTTP server is closed, a request may still want to publish. */
  async onApplicationShutdown(): Promise<void> {
    await this.broker.close();
  }
}

function openBroker(options: MessagingOptions): Broker {
  if ('kind' in options.broker) return options.broker;
  const logger = new Logger('broker');
  const log: BrokerLog = (level, message) => {
    logger[level === 'info' ? 'log' : level](message);
  };
  return createBroker({ log, ...options.broker });
}
