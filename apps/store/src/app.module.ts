import { topics } from '@dateline/contracts';
import { dataSourceOptions, openMigratedDataSource, type SchemaOptions } from '@dateline/database';
import { brokerConfigOf, MessagingModule, type MessagingOptions } from '@dateline/messaging';
import { PlatformModule, type Logger } from '@dateline/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ArticleReader } from './api/article-reader.js';
import { ArticlesController } from './api/articles.controller.js';
import { ChangesController } from './api/changes.controller.js';
import { OpenApiController } from './api/open-api.controller.js';
import { ArchiveMetrics } from './archive/archive-metrics.js';
import { ArchiveRepository } from './archive/archive.repository.js';
import type { StoreEnv } from './env.js';
import { ChangeSignal } from './feed/change-signal.js';
import { archiveMigrations } from './migrations/archive-migrations.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { storeSchema } from './schema.js';
import { StoreArticlesHandler } from './store-articles.handler.js';
import { STORE_ENV } from './store-env.token.js';
import { StoreHealth } from './store-health.js';

/** The store: enriched articles into PostgreSQL, and from there to readers and to `articles.stored.v1`. */
@Module({})
export class AppModule {
  /** @param broker the broker to use; by default the one that the configuration names. */
  static forRoot(env: StoreEnv, logger: Logger, broker?: MessagingOptions['broker']): DynamicModule {
    const database: SchemaOptions = {
      databaseUrl: env.DATABASE_URL,
      schema: storeSchema,
      migrations: archiveMigrations,
      applicationName: 'dateline store',
      poolSize: env.DATABASE_POOL_SIZE,
    };
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ logger }),
        MessagingModule.forRoot({
          service: 'store',
          broker: broker ?? brokerConfigOf(env, 'store'),
          consumes: [topics.enriched],
          produces: [topics.stored],
        }),
        TypeOrmModule.forRootAsync({
          // Waits half a minute for a database that starts, or is migrated, beside the service.
          useFactory: () => ({ ...dataSourceOptions(database), retryAttempts: 10, retryDelay: 3_000 }),
          dataSourceFactory: () => openMigratedDataSource(database),
        }),
      ],
      controllers: [StoreArticlesHandler, ArticlesController, ChangesController, OpenApiController],
      providers: [
        { provide: STORE_ENV, useValue: env },
        ArchiveRepository,
        ArchiveMetrics,
        ArticleReader,
        ChangeSignal,
        OutboxRelay,
        StoreHealth,
      ],
    };
  }
}
