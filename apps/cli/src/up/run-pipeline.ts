import type { StoredArticle } from '@dateline/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatArticleCard } from '../card/format-article-card.js';
import { pushDocument, type Accepted } from '../intake/push-document.js';
import { CliError } from '../terminal/cli-error.js';
import { ArchiveClient } from './archive-client.js';
import { followArchive, readArchive } from './follow-archive.js';
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
  const before = await readArchive(archive());
  report(`the archive holds ${before.versions.size} articles`);
  const landed = new Map(before.versions);
  const ending = new AbortController();
  const following = followArchive(archive, {
    after: before.cursor,
    signal: AbortSignal.any([signal, ending.signal]),
    onChange: (article) => {
      landed.set(article.id, article.version);
      print(article, options);
    },
  });
  try {
    if (options.samples) await feedSamples(pipeline, landed, options);
    report(`archive  ${pipeline.url('store')}/v1/articles\nintake   ${pipeline.url('fetcher')}/v1/articles`);
    if (options.once) return;
    report('running; Ctrl-C stops');
    await following;
  } finally {
    ending.abort();
    await following;
  }
}

async function feedSamples(
  pipeline: Pipeline,
  landed: ReadonlyMap<string, string>,
  options: RunOptions,
): Promise<void> {
  const samples = readSamples();
  const accepted: Accepted[] = [];
  for (const { name, contentType, body } of samples) {
    const facts = contentType === 'text/html' ? {} : { guid: name };
    accepted.push(
      await pushDocument(pipeline.url('fetcher'), { body, contentType, token: options.intakeToken, facts }),
    );
  }
  const deadline = Date.now() + landingLimitMs;
  const missing = () => accepted.filter(({ id, version }) => landed.get(id) !== version);
  while (missing().length > 0 && !options.signal.aborted) {
    if (Date.now() > deadline) {
      throw new CliError(
        `${missing().length} of ${samples.length} samples have not landed within ${landingLimitMs / 1_000} s: see the logs of the services`,
      );
    }
    await sleep(50);
  }
  if (!options.signal.aborted) options.report(`${samples.length} of ${samples.length} samples are in the archive`);
}

function print(article: StoredArticle, { json }: Pick<RunOptions, 'json'>): void {
  process.stdout.write(json ? `${JSON.stringify(article)}\n` : formatArticleCard(article));
}
