import { Inject, Injectable } from '@nestjs/common';
import type { TopicName } from '@dateline/contracts';
import type { Broker } from '../broker/broker.js';
import { encodeArticle } from '../stage/encode-article.js';
import type { ContentOf } from '../stage/topic-binding.js';
import { nextTraceparent } from '../stage/traceparent.js';
import { BROKER, MESSAGING_OPTIONS, type MessagingOptions } from './messaging-options.js';

/** Publishes articles from outside a stage: validated, in their CloudEvents envelope, keyed by their id. */
@Injectable()
export class ArticlePublisher {
  constructor(
    @Inject(BROKER) private readonly broker: Broker,
    @Inject(MESSAGING_OPTIONS) private readonly options: Pick<MessagingOptions, 'service'>,
  ) {}

  /**
   * Resolves when the broker has acknowledged the article.
   *
   * @throws {MessageTooLargeError} when it is over the topic's limit.
   * @throws {PermanentError} when it does not match the topic's schema.
   * @throws {TransientError} when the broker cannot be reached.
   */
  async publishArticle<Topic extends TopicName>(
    topic: Topic,
    article: ContentOf<Topic>,
    trace?: { readonly traceparent?: string | undefined },
  ): Promise<void> {
    await this.publishArticles(topic, [article], trace);
  }

  /** The same for many at once, in order, in as few requests as the broker's limits allow. */
  async publishArticles<Topic extends TopicName>(
    topic: Topic,
    articles: readonly ContentOf<Topic>[],
    trace?: { readonly traceparent?: string | undefined },
  ): Promise<void> {
    const event = { binding: topic, producer: this.options.service, time: new Date() };
    await this.broker.publish(
      articles.map((article) => encodeArticle(article, { ...event, traceparent: nextTraceparent(trace?.traceparent) })),
    );
  }
}
