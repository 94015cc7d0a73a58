import { EnricherError, loadEnrichers, loadNameFinder, OnnxRuntimeError } from '@dateline/enrichment';
import { decodeDocument } from '@dateline/extraction';
import { formatArticleCard } from '../card/format-article-card.js';
import { CliError, exitCodes } from '../terminal/cli-error.js';
import { openInput, readInput } from '../terminal/read-input.js';
import { LineProcessor } from './line-processor.js';
import { mediaTypeOfFile } from './media-type-of-file.js';
import { createArticleProcessor, type ProcessorOptions } from './process-article.js';
import { processStream } from './process-stream.js';

export interface ProcessOptions extends ProcessorOptions {
  readonly json?: true;
  readonly ndjson?: true;
  readonly url?: string;
  readonly contentType?: string;
  readonly publishedAt?: string;
  readonly threads: number;
}

/** Processes one document, or every line of NDJSON, from a file or standard input to standard output. */
export async function runProcess(file: string, options: ProcessOptions): Promise<void> {
  try {
    // What cannot be used is told once, here, and not by every thread.
    await loadEnrichers(options.enrichers);
    if (options.stage !== 'parse') await loadNameFinder(options.recognizer);
    await (options.ndjson ? processLines(file, options) : processOne(file, options));
  } catch (error) {
    if (error instanceof EnricherError || error instanceof OnnxRuntimeError)
      throw new CliError(error.message, exitCodes.usage, { cause: error });
    throw error;
  }
}

async function processOne(file: string, options: ProcessOptions): Promise<void> {
  const bytes = await readInput(file);
  const document = decodeDocument(bytes, { contentType: options.contentType ?? mediaTypeOfFile(file) });
  const run = await createArticleProcessor({ ...options, now: () => new Date() });
  const article = await run({
    text: document.text,
    contentType: document.contentType,
    url: options.url,
    publishedAt: options.publishedAt,
  });
  const asCard = process.stdout.isTTY && options.json !== true && 'entities' in article;
  process.stdout.write(asCard ? formatArticleCard(article) : `${JSON.stringify(article, null, 2)}\n`);
}

async function processLines(file: string, options: ProcessOptions): Promise<void> {
  const processor = new LineProcessor({
    stage: options.stage,
    enrichers: options.enrichers,
    recognizer: options.recognizer,
    threads: options.threads,
  });
  try {
    const input = await openInput(file);
    const { lines, errors } = await processStream(input, process.stdout, { processor, inFlight: options.threads * 3 });
    if (errors > 0) process.stderr.write(`${errors} of ${lines} lines could not be processed: see their "error"\n`);
  } finally {
    await processor.close();
  }
}
