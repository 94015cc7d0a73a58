import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { topics, type FetchedArticle } from '@dateline/contracts';
import { MemoryBroker } from '@dateline/messaging';
import { createLogger, loadEnv, ProblemDetailsFilter } from '@dateline/platform';
import { createTestDatabase, type TestDatabase } from '@dateline/testing';
import { AppModule } from '../src/app.module.js';
import { configureFetcher } from '../src/configure-fetcher.js';
import { fetcherEnvSchema } from '../src/env.js';
import { CreateFeedState1772500000000 } from '../src/migrations/1772500000000-create-feed-state.js';
import { fetcherSchema } from '../src/schema.js';

export const token = 'a-token-of-the-tests';

/** A migrated database for the fetcher. */
export function createFetcherDatabase(): Promise<TestDatabase> {
  return createTestDatabase({ migrate: [{ schema: fetcherSchema, migrations: [CreateFeedState1772500000000] }] });
}

/** The fetcher as it runs in production, but for its broker, which is in memory. */
export class FetcherUnderTest {
  private constructor(
    private readonly app: NestExpressApplication,
    readonly broker: MemoryBroker,
    readonly url: string,
  ) {}

  static async start(databaseUrl: string, variables: Record<string, string> = {}): Promise<FetcherUnderTest> {
    const env = loadEnv(fetcherEnvSchema, {
      DATABASE_URL: databaseUrl,
      INTAKE_TOKENS: `adria:${token}`,
      MAX_DOCUMENT_BYTES: '100000',
      HOST_DELAY_MS: '0',
      ...variables,
    });
    const broker = new MemoryBroker();
    const logger = createLogger({ service: 'fetcher', level: 'silent' });
    const module = AppModule.forRoot(env, logger, broker);
    const app = await NestFactory.create<NestExpressApplication>(module, {
      logger: false,
      bodyParser: false,
      abortOnError: false,
    });
    app.useGlobalFilters(new ProblemDetailsFilter(logger));
    const fail = (cause: Error) => {
      throw cause;
    };
    configureFetcher(app, { fail }, env);
    await app.startAllMicroservices();
    await app.listen(0, '127.0.0.1');
    return new FetcherUnderTest(app, broker, await app.getUrl());
  }

  /** What has been published, in order. */
  async published(): Promise<readonly FetchedArticle[]> {
    const messages = await this.broker.browse(topics.fetched, 1_000);
    const inOrder = [...messages].sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime());
    return inOrder.map(({ value }) => JSON.parse(value.toString('utf8')) as FetchedArticle);
  }

  stop(): Promise<void> {
    return this.app.close();
  }
}
