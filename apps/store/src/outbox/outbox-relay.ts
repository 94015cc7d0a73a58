import { ArticlePublisher } from '@dateline/messaging';
import { LOGGER, type Logger } from '@dateline/platform';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { ChangeSignal } from '../feed/change-signal.js';
import type { StoreEnv } from '../env.js';
import { STORE_ENV } from '../store-env.token.js';
import { publishOutbox } from './publish-outbox.js';
import { releaseEmbargoes } from './release-embargoes.js';

const maxBackoffMs = 30_000;

/** Carries changes from the outbox to `articles.stored.v1`, and releases articles when their embargo is over. */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** When the loop last turned. */
  lastTickAt = new Date();
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly publisher: ArticlePublisher,
    private readonly signal: ChangeSignal,
    @Inject(STORE_ENV) private readonly env: Pick<StoreEnv, 'OUTBOX_BATCH_SIZE' | 'OUTBOX_POLL_MS'>,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** Ends the round in hand. What is left goes out at the next start, or from another replica. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopping.signal.aborted) {
      this.lastTickAt = new Date();
      const { count } = this.signal;
      try {
        const isDrained = await this.turn();
        failures = 0;
        if (isDrained) await this.signal.waitBeyond(count, this.env.OUTBOX_POLL_MS, this.stopping.signal);
      } catch (error) {
        failures += 1;
        this.logger.warn({ err: error, failures }, 'the outbox could not be published, again soon');
        const delay = Math.min(this.env.OUTBOX_POLL_MS * 2 ** failures, maxBackoffMs);
        await sleep(delay, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }

  /** One round; false when more is waiting. */
  private async turn(): Promise<boolean> {
    const released = await releaseEmbargoes(this.dataSource, new Date());
    if (released > 0) this.signal.announce();
    const { published, failed } = await publishOutbox(this.dataSource, this.publisher, this.env.OUTBOX_BATCH_SIZE);
    for (const failure of failed)
      this.logger.error(failure, 'a change can never be published, and stays in the outbox');
    return published + failed.length === 0;
  }
}
