import type { EnrichedArticle } from '@dateline/contracts';
import { createHash } from 'node:crypto';
import { analyzeText } from '../text/analyze-text.js';
import { AnswerCache } from './answer-cache.js';
import { applyRefinement, type RefinedField } from './apply-refinement.js';
import { buildPrompt } from './build-prompt.js';
import type { ChatModel, ChatRequest } from './chat-model.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { ModelServiceError, type ModelServiceErrorCode } from './model-service-error.js';
import { readRefinement, type Refinement } from './refinement.js';
import { TokenBudget } from './token-budget.js';

/** Limits of a refiner. */
export interface RefinerOptions {
  readonly model: ChatModel;
  /** Milliseconds for one answer. Default 10,000. */
  readonly timeoutMs?: number;
  /** Characters of the article that the model reads. Default 12,000. */
  readonly maximumCharacters?: number;
  /** Tokens of one answer. Default 1,500. */
  readonly maximumTokens?: number;
  /** Tokens an hour, prompts and answers. Default 500,000. */
  readonly tokensPerHour?: number;
  /** Answers that are remembered. Default 500. */
  readonly cacheEntries?: number;
  /** Failures in a row after which the service is left alone. Default 5. */
  readonly failuresToOpen?: number;
  /** For how many milliseconds. Default 60,000. */
  readonly openMs?: number;
  /** Milliseconds since some fixed time. */
  readonly now: () => number;
}

/** What became of one refinement. */
export interface RefineResult {
  /** Refined, or as it was. */
  readonly article: EnrichedArticle;
  readonly outcome: 'refined' | 'unchanged' | 'skipped' | 'failed';
  /** Why it was skipped or failed. */
  readonly reason?: 'circuit-open' | 'over-budget' | ModelServiceErrorCode;
  readonly fields: readonly RefinedField[];
  readonly cached: boolean;
}

/** Lets a model check what the enricher found. */
export interface Refiner {
  /** Resolves whatever the service does: the article goes on. `signal` ends it early (shutdown). */
  refine(article: EnrichedArticle, signal?: AbortSignal): Promise<RefineResult>;
}

/** A rough token is four characters; only the budget depends on it. */
const charactersPerToken = 4;

/** A refiner over `model`, with limits of time and cost, a cache by content, and a circuit breaker. */
export function createRefiner(options: RefinerOptions): Refiner {
  const { model, now, timeoutMs = 10_000, maximumCharacters = 12_000, maximumTokens = 1500 } = options;
  const breaker = new CircuitBreaker({
    failuresToOpen: options.failuresToOpen ?? 5,
    openMs: options.openMs ?? 60_000,
    now,
  });
  const budget = new TokenBudget(options.tokensPerHour ?? 500_000, now);
  const cache = new AnswerCache<Refinement>(options.cacheEntries ?? 500);

  async function ask(request: ChatRequest, signal: AbortSignal | undefined): Promise<Refinement | SkipReason> {
    const expected = Math.ceil((request.system.length + request.user.length) / charactersPerToken) + maximumTokens;
    if (!budget.reserve(expected)) return 'over-budget';
    if (!breaker.admit()) {
      budget.settle(expected, 0);
      return 'circuit-open';
    }
    // Not AbortSignal.timeout() inside AbortSignal.any(): Node 20 may collect it as garbage before it fires.
    const limit = new AbortController();
    const timer = setTimeout(() => {
      limit.abort();
    }, timeoutMs);
    try {
      const until = signal === undefined ? limit.signal : AbortSignal.any([limit.signal, signal]);
      const reply = await model.complete(request, until);
      budget.settle(expected, reply.tokens ?? expected);
      const refinement = readRefinement(reply.text);
      breaker.succeed();
      return refinement;
    } catch (error) {
      breaker.fail();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async refine(article, signal) {
      const { sentences } = analyzeText(article.text, {
        language: article.language?.code ?? 'und',
        blocks: article.blocks,
      });
      const request = buildPrompt(article, sentences, { maximumCharacters, maximumTokens });
      const key = createHash('sha256')
        .update(JSON.stringify([model.name, request]))
        .digest('hex');
      const known = cache.get(key);
      try {
        const answer = known ?? (await ask(request, signal));
        if (typeof answer === 'string')
          return { article, outcome: 'skipped', reason: answer, fields: [], cached: false };
        cache.set(key, answer);
        return { ...describe(article, answer, sentences, model.name), cached: known !== undefined };
      } catch (error) {
        if (!(error instanceof ModelServiceError)) throw error;
        return { article, outcome: 'failed', reason: error.code, fields: [], cached: false };
      }
    },
  };
}

type SkipReason = 'circuit-open' | 'over-budget';

function describe(
  article: EnrichedArticle,
  answer: Refinement,
  sentences: ReturnType<typeof analyzeText>['sentences'],
  model: string,
): Pick<RefineResult, 'article' | 'outcome' | 'fields'> {
  const { article: refined, fields } = applyRefinement(article, answer, sentences);
  if (fields.length === 0) return { article, outcome: 'unchanged', fields };
  const extensions = { ...article.extensions, 'model-service': { model, fields } };
  return { article: { ...refined, extensions }, outcome: 'refined', fields };
}
