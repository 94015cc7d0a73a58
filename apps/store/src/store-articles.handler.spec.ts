import { PermanentError, TransientError, type StageContext } from '@dateline/messaging';
import { buildEnrichedArticle } from '@dateline/testing';
import { describe, expect, it, jest } from '@jest/globals';
import type { ArchiveMetrics } from './archive/archive-metrics.js';
import type { ArchiveRepository, SavedBatch } from './archive/archive.repository.js';
import { ChangeSignal } from './feed/change-signal.js';
import { StoreArticlesHandler } from './store-articles.handler.js';

function handlerOver(saveBatch: ArchiveRepository['saveBatch']) {
  const signal = new ChangeSignal();
  const count = jest.fn<ArchiveMetrics['count']>();
  const archive = { saveBatch } as ArchiveRepository;
  return { handler: new StoreArticlesHandler(archive, signal, { count } as unknown as ArchiveMetrics), signal, count };
}

const articles = [buildEnrichedArticle('a'), buildEnrichedArticle('b')];
const contexts = articles.map((_, index) => ({ traceparent: `trace ${index}` }) as StageContext);
const failing = (error: Error) => handlerOver(() => Promise.reject(error)).handler;

describe('StoreArticlesHandler', () => {
  it('says of each article whether anything came of it, and wakes the relay', async () => {
    const saved: SavedBatch = { outcomes: ['created', 'unchanged'], published: 1 };
    const saveBatch = jest.fn<ArchiveRepository['saveBatch']>().mockResolvedValue(saved);
    const { handler, signal, count } = handlerOver(saveBatch);
    const outcomes = await handler.handleBatch(articles, contexts);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'skip']);
    expect(saveBatch.mock.calls[0]?.[2]).toEqual(['trace 0', 'trace 1']);
    expect(signal.count).toBe(1);
    expect(count).toHaveBeenCalledWith(['created', 'unchanged']);
  });

  it('wakes nobody when nothing has changed', async () => {
    const { handler, signal } = handlerOver(() => Promise.resolve({ outcomes: ['unchanged'], published: 0 }));
    await handler.handleBatch(articles.slice(0, 1), contexts.slice(0, 1));
    expect(signal.count).toBe(0);
  });

  it.each(['ECONNREFUSED', '57P01', '40P01', '40001', '53100', '57014'])(
    'takes %s for a failure that passes',
    async (code) => {
      const error = Object.assign(new Error('no'), { code });
      await expect(failing(error).handleBatch(articles, contexts)).rejects.toBeInstanceOf(TransientError);
    },
  );

  it.each([Object.assign(new Error('no'), { code: '22P05' }), new PermanentError('x', 'y'), new TypeError('bug')])(
    'passes on %s, so that the articles are tried one by one',
    async (error) => {
      await expect(failing(error).handleBatch(articles, contexts)).rejects.toBe(error);
    },
  );
});
