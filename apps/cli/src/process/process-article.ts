import {
  articleId,
  contentVersion,
  type EnrichedArticle,
  type FetchedArticle,
  type ParsedArticle,
} from '@dateline/contracts';
import {
  defaultPasses,
  enrichArticleAsync,
  loadEnrichers,
  loadNameFinder,
  type EnrichmentPass,
  type RecognizerKind,
} from '@dateline/enrichment';
import { guessMediaType, parseArticle } from '@dateline/extraction';
import { bodyAsArticle } from './body-as-article.js';
import type { ProcessRequest } from './process-request.js';
import type { Stage } from './stage.js';

/** What a document goes through; passed to threads, so plain data. */
export interface ProcessorOptions {
  readonly stage: Stage;
  /** Modules of further enrichers: files relative to the working folder, or package names. */
  readonly enrichers: readonly string[];
  /** What finds names. */
  readonly recognizer: RecognizerKind;
}

export type ProcessArticle = (request: ProcessRequest) => Promise<ParsedArticle | EnrichedArticle>;

/**
 * The pipeline's parser and enricher as one function. Loads the models when called, which takes most of the time of
 * the first document; the function that it returns is meant to be used for many.
 *
 * @param options.now the clock: bounds dates, and stands for the time of fetching.
 */
export async function createArticleProcessor(options: ProcessorOptions & { now: () => Date }): Promise<ProcessArticle> {
  const passes: readonly EnrichmentPass[] =
    options.stage === 'parse'
      ? []
      : defaultPasses(await loadEnrichers(options.enrichers, process.cwd()), await loadNameFinder(options.recognizer));
  return async (request) => {
    const fetched = fetchedArticle(request, options.now());
    if (options.stage === 'enrich')
      return await enrichArticleAsync(bodyAsArticle(fetched, request.publishedAt), passes);
    const parsed = parseArticle(fetched, options.now());
    return options.stage === 'parse' ? parsed : await enrichArticleAsync(parsed, passes);
  };
}

function fetchedArticle(request: ProcessRequest, now: Date): FetchedArticle {
  const text = request.html ?? request.text ?? '';
  const source = 'process';
  return {
    id: request.id ?? articleId({ source, url: request.url }, text),
    version: contentVersion(text),
    source,
    url: request.url,
    fetchedAt: now.toISOString(),
    pubStatus: 'usable',
    document: {
      contentType: request.contentType ?? (request.html === undefined ? guessMediaType(text) : 'text/html'),
      text,
    },
    ...(request.publishedAt === undefined ? {} : { feed: { publishedAt: request.publishedAt } }),
  };
}
