import {
  Controller,
  Headers,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  ServiceUnavailableException,
  UnauthorizedException,
} from '@nestjs/common';
import { topics } from '@dateline/contracts';
import { ArticlePublisher, MessageTooLargeError, TransientError } from '@dateline/messaging';
import { buildFetchedArticle } from '../build-fetched-article.js';
import { FETCHER_ENV } from '../fetcher-env.token.js';
import type { FetcherEnv } from '../env.js';
import { IntakeError } from './intake-error.js';
import { IntakeTokens } from './intake-tokens.js';
import { readPush } from './read-push.js';

/** Answer to a push: the article is in the broker, acknowledged. */
export interface Accepted {
  readonly id: string;
  readonly version: string;
  readonly status: 'accepted';
}

/** Where agencies push articles to. */
@Controller('v1/articles')
export class IntakeController {
  constructor(
    private readonly publisher: ArticlePublisher,
    private readonly tokens: IntakeTokens,
    @Inject(FETCHER_ENV) private readonly env: Pick<FetcherEnv, 'MAX_JSON_DEPTH'>,
  ) {}

  @Post()
  @HttpCode(202)
  async push(
    @Headers('authorization') authorization: string | undefined,
    @Headers('content-type') contentType: string | undefined,
    @Headers('traceparent') traceparent: string | undefined,
    @Query() query: Record<string, unknown>,
    @Req() request: { readonly body?: unknown },
  ): Promise<Accepted> {
    const source = this.tokens.sourceOf(authorization);
    if (source === undefined) throw new UnauthorizedException('Send a known token: Authorization: Bearer …');
    if (!Buffer.isBuffer(request.body) || request.body.length === 0)
      throw new IntakeError(400, 'The request has no body.');
    const { facts, document, item } = readPush(request.body, contentType ?? '', query, {
      maxJsonDepth: this.env.MAX_JSON_DEPTH,
    });
    const { publishedAt, ...identity } = facts;
    const feed = { ...item, publishedAt };
    const article = buildFetchedArticle({ ...identity, source, document, feed }, new Date());
    await this.publish(article, traceparent);
    return { id: article.id, version: article.version, status: 'accepted' };
  }

  private async publish(
    article: ReturnType<typeof buildFetchedArticle>,
    traceparent: string | undefined,
  ): Promise<void> {
    try {
      await this.publisher.publishArticle(topics.fetched, article, { traceparent });
    } catch (error) {
      if (error instanceof MessageTooLargeError) throw new IntakeError(413, error.message);
      if (error instanceof TransientError)
        throw new ServiceUnavailableException(`Not taken in, try again: ${error.message}`);
      throw error;
    }
  }
}
