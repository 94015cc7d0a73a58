import { isObservable, lastValueFrom } from 'rxjs';
import type { Outcome } from './outcome.js';
import type { StageContext } from './stage-handler.js';

/** The handler method as Nest wraps it: guards, pipes and interceptors included. */
export type StageCallback = (payload: unknown, context: unknown) => Promise<unknown>;

/** A handler did not return in time. What it began may still be going on. */
export class HandlerTimeoutError extends Error {
  override readonly name = 'HandlerTimeoutError';
}

/** Calls a handler for one article. A handler that returns nothing is done. */
export async function callForOne(
  callback: StageCallback,
  article: unknown,
  context: StageContext,
  timeoutMs: number,
): Promise<Outcome<unknown>> {
  return outcomeOf(await withDeadline(() => callback(article, context), timeoutMs));
}

/** Calls a batch handler, and sees to it that every article got its outcome. */
export async function callForBatch(
  callback: StageCallback,
  articles: readonly unknown[],
  contexts: readonly StageContext[],
  timeoutMs: number,
): Promise<readonly Outcome<unknown>[]> {
  const result = await withDeadline(() => callback(articles, contexts), timeoutMs);
  if (!Array.isArray(result) || result.length !== articles.length)
    throw new TypeError(`handleBatch must return one outcome for each of the ${articles.length} articles`);
  return result.map(outcomeOf);
}

async function withDeadline(call: () => Promise<unknown>, timeoutMs: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new HandlerTimeoutError(`The handler took longer than ${timeoutMs} ms`));
    }, timeoutMs);
  });
  try {
    return await Promise.race([settle(call()), deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** Nest gives a plain value, or an Observable where an interceptor or filter stood in between. */
async function settle(call: Promise<unknown>): Promise<unknown> {
  const result = await call;
  return isObservable(result) ? lastValueFrom(result, { defaultValue: undefined }) : result;
}

function outcomeOf(value: unknown): Outcome<unknown> {
  if (value === undefined) return { kind: 'done', outputs: [] };
  if (typeof value === 'object' && value !== null && 'kind' in value) return value as Outcome<unknown>;
  throw new TypeError('A handler must return done(), skip(), retry() or reject()');
}
