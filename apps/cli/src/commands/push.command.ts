import { Command, Option } from 'commander';
import { guessMediaType } from '@dateline/extraction';
import { pushDocument } from '../intake/push-document.js';
import { mediaTypeOfFile } from '../process/media-type-of-file.js';
import { CliError, exitCodes } from '../terminal/cli-error.js';
import { readInput } from '../terminal/read-input.js';

interface PushOptions {
  readonly to: string;
  readonly token?: string;
  readonly contentType?: string;
  readonly url?: string;
  readonly guid?: string;
  readonly publishedAt?: string;
  readonly json?: true;
}

export function pushCommand(): Command {
  return new Command('push')
    .description('push a document to a running fetcher, and print the id that it got')
    .argument('<file>', 'the document, or - for standard input')
    .requiredOption('--to <url>', 'address of the fetcher')
    .addOption(new Option('--token <token>', 'bearer token of the intake').env('DATELINE_TOKEN'))
    .option('--content-type <type>', 'media type of the document; guessed from name and content otherwise')
    .option('--url <url>', 'address of the article')
    .option('--guid <guid>', "the source's own id of the article, where it has no address")
    .option('--published-at <date>', 'publication time, for a document that does not say it')
    .option('--json', 'print the answer as JSON')
    .action(push);
}

async function push(file: string, options: PushOptions): Promise<void> {
  const { to, token, url, guid, publishedAt } = options;
  if (!URL.canParse(to)) {
    throw new CliError(
      `--to is ${JSON.stringify(to)}: expected an address like http://localhost:4001`,
      exitCodes.usage,
    );
  }
  const body = await readInput(file);
  const contentType = options.contentType ?? mediaTypeOfFile(file) ?? guessMediaType(body.toString('latin1'));
  const accepted = await pushDocument(to, { body, contentType, token, facts: { url, guid, publishedAt } });
  process.stdout.write(options.json ? `${JSON.stringify(accepted)}\n` : `accepted as ${accepted.id}\n`);
}
