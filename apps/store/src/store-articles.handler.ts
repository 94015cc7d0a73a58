import { topics, type EnrichedArticle } from '@dateline/contracts';
import { errorCode, isConnectionError } from '@dateline/database';
import {
  done,
  skip,
  Stage,
  TransientError,
  type BatchStageHandler,
  type Outcome,
  type StageContext,
} from '@dateline/messaging';
import { ArchiveRepository } from './archive/archive.repository.js';
import { ArchiveMetrics } from './archive/archive-metrics.js';
import { ChangeSignal } from './feed/change-signal.js';

/** Stores the articles of a batch in one transaction. What they change goes out through the outbox, not from here. */
@Stage({ name: 'store', consumes: topics.enriched })
export class StoreArticlesHandler implements BatchStageHandler<EnrichedArticle> {
  constructor(
    private readonly archive: ArchiveRepository,
    private readonly signal: ChangeSignal,
    private readonly metrics: ArchiveMetrics,
  ) {}

  async handleBatch(articles: readonly EnrichedArticle[], contexts: readonly StageContext[]): Promise<Outcome[]> {
    const { outcomes, published } = await this.save(articles, contexts);
    if (published > 0) this.signal.announce();
    this.metrics.count(outcomes);
    return outcomes.map((outcome) => (outcome === 'unchanged' ? skip('the archive has this version') : done()));
  }

  private async save(articles: readonly EnrichedArticle[], contexts: readonly StageContext[]) {
    try {
      const traceparents = contexts.map(({ traceparent }) => traceparent);
      return await this.archive.saveBatch(articles, new Date(), traceparents);
    } catch (error) {
      if (isConnectionError(error) || isPassing(errorCode(error))) {
        throw new TransientError('database', `PostgreSQL cannot store just now: ${String(error)}`, { cause: error });
      }
      throw error;
    }
  }
}

/** Serialization failures and deadlocks, timeouts, and a server out of memory, disk or connections. */
function isPassing(code: string | undefined): boolean {
  return code !== undefined && /^(40|53|55P03|57014|58)/.test(code);
}
