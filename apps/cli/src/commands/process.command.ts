import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { availableParallelism } from 'node:os';
import type { ProcessOptions } from '../process/run-process.js';
import { stages } from '../process/stage.js';

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
      new Option('--enrichers <modules>', 'further enrichers, by a comma: files or package names')
        .env('DATELINE_ENRICHERS')
        .default([])
        .argParser(parseList),
    )
    .addOption(
      new Option('--recognizer <kind>', 'what finds names: the linear tagger, or the transformer, slower by far')
        .env('DATELINE_RECOGNIZER')
        .choices(['perceptron', 'transformer'])
        .default('perceptron'),
    )
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
    .action(async (file: string, options: ProcessOptions) => {
      // Loaded only now: the models take their time, and --help needs none.
      const { runProcess } = await import('../process/run-process.js');
      await runProcess(file, options);
    });
}

function parseThreads(value: string): number {
  const threads = Number(value);
  if (Number.isInteger(threads) && threads >= 1 && threads <= 64) return threads;
  throw new InvalidArgumentError('expected a whole number from 1 to 64');
}

function parseList(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
