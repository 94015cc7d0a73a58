import { decodeDocument } from '@dateline/extraction';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { availableParallelism } from 'node:os';
import { formatArticleCard } from '../card/format-article-card.js';
import { LineProcessor } from '../process/line-processor.js';
import { mediaTypeOfFile } from '../process/media-type-of-file.js';
import { createArticleProcessor } from '../process/process-article.js';
import { processStream } from '../process/process-stream.js';
import { stages, type Stage } from '../process/stage.js';
import { openInput, readInput } from '../terminal/read-input.js';

interface ProcessOptions {
  readonly json?: true;
  readonly ndjson?: true;
  readonly stage: Stage;
  readonly url?: string;
  readonly contentType?: string;
  readonly publishedAt?: string;
  readonly threads: number;
}

export function processCommand(): Command {
  return new Command('process')
    .description('parse and enrich documents in this process: no broker, no database')
    .addArgument(new Argument('[file]', 'the document, or - for standard input').default('-'))
    .option('--json', 'print the article as JSON; a card is printed on a terminal otherwise')
    .option('--ndjson', 'read one {id?, url?, contentType?, html|text, publishedAt?} a line, write one result a line')
    .addOption(
      new Option('--stage <stage>', 'stop after parse, or enrich the text just as it is')
        .choices(stages)
        .default('all'),
    )
    .option('--url <url>', 'address of the document')
    .option('--content-type <type>', 'media type of the document; guessed from name and content otherwise')
    .option('--published-at <date>', 'publication time, for a document that does not say it')
    .addOption(
      new Option('--threads <n>', 'threads for --ndjson')
        .default(availableParallelism(), 'one a core')
        .argParser(parseThreads),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ dateline process --json report.txt
  $ curl -s https://news.example/a | dateline process --url https://news.example/a -
  $ dateline process --ndjson --stage parse pages.ndjson > articles.ndjson`,
    )
    .action((file: string, options: ProcessOptions) =>
      options.ndjson ? processLines(file, options) : processOne(file, options),
    );
}

async function processOne(file: string, options: ProcessOptions): Promise<void> {
  const bytes = await readInput(file);
  const document = decodeDocument(bytes, { contentType: options.contentType ?? mediaTypeOfFile(file) });
  const run = createArticleProcessor({ stage: options.stage, now: () => new Date() });
  const article = run({
    text: document.text,
    contentType: document.contentType,
    url: options.url,
    publishedAt: options.publishedAt,
  });
  const asCard = process.stdout.isTTY && options.json !== true && 'entities' in article;
  process.stdout.write(asCard ? formatArticleCard(article) : `${JSON.stringify(article, null, 2)}\n`);
}

async function processLines(file: string, options: ProcessOptions): Promise<void> {
  const processor = new LineProcessor({ stage: options.stage, threads: options.threads });
  try {
    const input = await openInput(file);
    const { lines, errors } = await processStream(input, process.stdout, { processor, inFlight: options.threads * 3 });
    if (errors > 0) process.stderr.write(`${errors} of ${lines} lines could not be processed: see their "error"\n`);
  } finally {
    await processor.close();
  }
}

function parseThreads(value: string): number {
  const threads = Number(value);
  if (Number.isInteger(threads) && threads >= 1 && threads <= 64) return threads;
  throw new InvalidArgumentError('expected a whole number from 1 to 64');
}
