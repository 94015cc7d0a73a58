import type { StoredArticle } from '@dateline/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatArticleCard } from '../card/format-article-card.js';
import { pushDocument, type Accepted } from '../intake/push-document.js';
import { CliError } from '../terminal/cli-error.js';
import { ArchiveClient } from './archive-client.js';
import { followArchive } from './follow-archive.js';
import type { Pipeline } from './pipeline.js';
import { readSamples } from './sample-files.js';

export interface RunOptions {
  readonly samples: boolean;
  /** Return when the samples are in the archive, instead of running until `signal`. */
  readonly once?: true;
  readonly json?: true;
  readonly intakeToken: string;
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
}

const landingLimitMs = 60_000;

/** Starts the pipeline, feeds the samples through, prints records as they land, and keeps running. */
export async function runPipeline(pipeline: Pipeline, options: RunOptions): Promise<void> {
  const { report, signal } = options;
  await pipeline.start();
  if (signal.aborted) return;
  // A store that was started again may have another address.
  const archive = () => new ArchiveClient(pipeline.url('store'));
  const after = await archive().lastSequence();
  report(after === 0 ? 'the archive is empty' : `the archive was found, with changes up to ${after}`);
  let printed = after;
  const ending = new AbortController();
  const following = followArchive(archive, {
    after,
    signal: AbortSignal.any([signal, ending.signal]),
    onChange: (article) => {
      print(article, options);
      printed = article.sequence;
    },
  });
  try {
    if (options.samples)
      await feedSamples(pipeline, options, async (sample) => {
        const sequence = await archive().sequenceOf(sample);
        return sequence !== undefined && sequence <= printed;
      });
    report(`archive  ${pipeline.url('store')}/v1/articles\nintake   ${pipeline.url('fetcher')}/v1/articles`);
    if (options.once) return;
    report('running; Ctrl-C stops');
    await following;
  } finally {
    ending.abort();
    await following;
  }
}

/** Pushes the samples, and waits until each `hasLanded`. */
async function feedSamples(
  pipeline: Pipeline,
  options: RunOptions,
  hasLanded: (sample: Accepted) => Promise<boolean>,
): Promise<void> {
  const samples = readSamples();
  let missing: readonly Accepted[] = await Promise.all(
    samples.map(({ name, contentType, body }) => {
      const facts = contentType === 'text/html' ? {} : { guid: name };
      return pushDocument(pipeline.url('fetcher'), { body, contentType, token: options.intakeToken, facts });
    }),
  );
  const deadline = Date.now() + landingLimitMs;
  while (!options.signal.aborted) {
    const landed = await Promise.all(missing.map(hasLanded));
    missing = missing.filter((_, index) => landed[index] !== true);
    if (missing.length === 0) {
      options.report(`${samples.length} of ${samples.length} samples are in the archive`);
      return;
    }
    if (Date.now() > deadline) throw notLanded(missing.length, samples.length);
    await sleep(100);
  }
}

function notLanded(missing: number, total: number): CliError {
  const limit = landingLimitMs / 1_000;
  return new CliError(`${missing} of ${total} samples have not landed within ${limit} s: see the logs of the services`);
}

function print(article: StoredArticle, { json }: Pick<RunOptions, 'json'>): void {
  process.stdout.write(json ? `${JSON.stringify(article)}\n` : formatArticleCard(article));
}
