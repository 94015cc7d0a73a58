import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { topics } from '@dateline/contracts';
import { dataSourceOptions } from '@dateline/database';
import { brokerConfigOf, MessagingModule, type MessagingOptions } from '@dateline/messaging';
import { PlatformModule, type Logger } from '@dateline/platform';
import type { FetcherEnv } from './env.js';
import { readFeedList } from './feeds/feed-list.js';
import { FeedPoller } from './feeds/feed-poller.js';
import { FEEDS, FeedScheduler } from './feeds/feed-scheduler.js';
import { FeedState } from './feeds/state/feed-state.entity.js';
import { FeedStateRepository } from './feeds/state/feed-state.repository.js';
import { SeenEntry } from './feeds/state/seen-entry.entity.js';
import { FETCHER_ENV } from './fetcher-env.token.js';
import { PageClient } from './http/page-client.js';
import { IntakeController } from './intake/intake.controller.js';
import { IntakeTokens } from './intake/intake-tokens.js';
import { fetcherSchema } from './schema.js';

/** The fetcher: push intake and feed polling, both ending in `articles.fetched.v1`. */
@Module({})
export class AppModule {
  /** @param broker the broker to publish to; by default the one that the configuration names. */
  static forRoot(env: FetcherEnv, logger: Logger, broker?: MessagingOptions['broker']): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ logger }),
        MessagingModule.forRoot({
          service: 'fetcher',
          broker: broker ?? brokerConfigOf(env, 'fetcher'),
          produces: [topics.fetched],
        }),
        TypeOrmModule.forRoot(
          dataSourceOptions({ databaseUrl: env.DATABASE_URL, schema: fetcherSchema, entities: [FeedState, SeenEntry] }),
        ),
      ],
      controllers: [IntakeController],
      providers: [
        { provide: FETCHER_ENV, useValue: env },
        { provide: IntakeTokens, useValue: new IntakeTokens(env.INTAKE_TOKENS) },
        { provide: PageClient, useFactory: () => createPageClient(env) },
        { provide: FEEDS, useFactory: () => (env.FEEDS_FILE === undefined ? [] : readFeedList(env.FEEDS_FILE)) },
        FeedStateRepository,
        FeedPoller,
        FeedScheduler,
      ],
    };
  }
}

function createPageClient(env: FetcherEnv): PageClient {
  return new PageClient({
    timeoutMs: env.FETCH_TIMEOUT_MS,
    maxBytes: env.MAX_DOCUMENT_BYTES,
    hostDelayMs: env.HOST_DELAY_MS,
    userAgent: env.USER_AGENT,
    allowPrivateAddresses: env.ALLOW_PRIVATE_ADDRESSES,
  });
}
