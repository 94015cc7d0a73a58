import { Module, type DynamicModule } from '@nestjs/common';
import { topics } from '@dateline/contracts';
import {
  createModelService,
  defaultPasses,
  loadEnrichers,
  loadNameFinder,
  type EnrichmentPass,
} from '@dateline/enrichment';
import { brokerConfigOf, MessagingModule, type MessagingOptions } from '@dateline/messaging';
import { PlatformModule, type Logger } from '@dateline/platform';
import type { EnricherEnv } from './env.js';
import { ENRICHMENT_PASSES, EnrichArticleHandler, MODEL_SERVICE } from './enrich-article.handler.js';

/** The enricher: `articles.parsed.v1` in, `articles.enriched.v1` out. */
@Module({})
export class AppModule {
  /** @param broker the broker to work on; by default the one that the configuration names. */
  static forRoot(env: EnricherEnv, logger: Logger, broker?: MessagingOptions['broker']): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ logger }),
        MessagingModule.forRoot({
          service: 'enricher',
          broker: broker ?? brokerConfigOf(env, 'enricher'),
          consumes: [topics.parsed],
          produces: [topics.enriched],
          // The rest of the grace period is for closing connections.
          drainMs: env.SHUTDOWN_GRACE_MS * 0.75,
        }),
      ],
      controllers: [EnrichArticleHandler],
      providers: [
        { provide: ENRICHMENT_PASSES, useFactory: () => loadPasses(env) },
        { provide: MODEL_SERVICE, useFactory: () => createModelService(env) },
      ],
    };
  }
}

async function loadPasses(env: EnricherEnv): Promise<readonly EnrichmentPass[]> {
  const additional = await loadEnrichers(env.DATELINE_ENRICHERS, process.cwd());
  return defaultPasses(additional, await loadNameFinder(env.DATELINE_RECOGNIZER));
}
