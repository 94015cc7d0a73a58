import type { EnrichedArticle } from '@dateline/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { describeChanges } from './describe-changes.js';
import { lockChangeFeed, takeSequences } from './change-feed-lock.js';
import { findDuplicates } from './find-duplicates.js';
import { planBatch, type BatchPlan, type KnownArticle, type SaveOutcome } from './plan-batch.js';
import { readKnown } from './read-known.js';
import { toStorableArticle } from './storable-article.js';
import { writePlan } from './write-plan.js';

/** What became of the articles of a batch. */
export interface SavedBatch {
  /** One for each article, in order. */
  outcomes: SaveOutcome[];
  /** How many changes were put into the outbox. */
  published: number;
}

/** The archive's write side. */
@Injectable()
export class ArchiveRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Stores a batch in one transaction: effectively once, however often and in whatever order its articles come, also
   * when several processes write the same article at once. `traceparents` go out with the changes.
   */
  async saveBatch(
    batch: readonly EnrichedArticle[],
    now: Date,
    traceparents: readonly (string | undefined)[] = [],
  ): Promise<SavedBatch> {
    const articles = batch.map(toStorableArticle);
    return this.dataSource.transaction('READ COMMITTED', async (manager) => {
      let plan = await this.plan(manager, articles, now);
      if (plan.versions.length === 0) return { outcomes: plan.outcomes, published: 0 };
      let changes = await describeChanges(manager, plan);
      // All that takes long is done. From here to the commit one transaction writes at a time.
      await lockChangeFeed(manager);
      if (await this.isOutdated(manager, articles, plan)) {
        plan = await this.plan(manager, articles, now);
        changes = await describeChanges(manager, plan);
      }
      const visible = plan.versions.filter((version) => version.visible);
      const sequences = await takeSequences(manager, visible.length);
      await writePlan(manager, plan, {
        changes,
        duplicates: await findDuplicates(manager, plan.versions),
        sequences: new Map(visible.map((v, i) => [v, sequences[i] ?? 0])),
        traceparents,
        now,
      });
      return { outcomes: plan.outcomes, published: visible.length };
    });
  }

  private async plan(manager: EntityManager, articles: readonly EnrichedArticle[], now: Date): Promise<PlanWithBasis> {
    const { known, seen } = await readKnown(manager, articles);
    return { ...planBatch(articles, known, seen, now), basis: known };
  }

  /** Whether another transaction has changed these articles since the plan was made. */
  private async isOutdated(manager: EntityManager, articles: readonly EnrichedArticle[], plan: PlanWithBasis) {
    const ids = [...new Set(articles.map(({ id }) => id))];
    const rows = await manager.query<(Pick<KnownArticle, 'revisions' | 'published'> & { id: string })[]>(
      `SELECT id, revisions, sequence IS NOT NULL AS published FROM store.articles WHERE id = ANY($1)`,
      [ids],
    );
    const isSame = (row: (typeof rows)[number]): boolean => {
      const then = plan.basis.get(row.id);
      return then?.revisions === row.revisions && then.published === row.published;
    };
    return rows.length !== plan.basis.size || !rows.every(isSame);
  }
}

type PlanWithBasis = BatchPlan & { basis: ReadonlyMap<string, KnownArticle> };
