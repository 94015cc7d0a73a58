import { Module, type DynamicModule } from '@nestjs/common';
import { topics } from '@dateline/contracts';
import { brokerConfigOf, MessagingModule, type MessagingOptions } from '@dateline/messaging';
import { PlatformModule, type Logger } from '@dateline/platform';
import type { ParserEnv } from './env.js';
import { ParseArticleHandler } from './parse-article.handler.js';

/** The parser: `articles.fetched.v1` in, `articles.parsed.v1` out. */
@Module({})
export class AppModule {
  /** @param broker the broker to work on; by default the one that the configuration names. */
  static forRoot(env: ParserEnv, logger: Logger, broker?: MessagingOptions['broker']): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ logger }),
        MessagingModule.forRoot({
          service: 'parser',
          broker: broker ?? brokerConfigOf(env, 'parser'),
          consumes: [topics.fetched],
          produces: [topics.parsed],
          // The rest of the grace period is for closing connections.
          drainMs: env.SHUTDOWN_GRACE_MS * 0.75,
        }),
      ],
      controllers: [ParseArticleHandler],
    };
  }
}
