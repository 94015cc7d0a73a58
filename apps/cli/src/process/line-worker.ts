import { parentPort, workerData } from 'node:worker_threads';
import { createArticleProcessor } from './process-article.js';
import { processLine } from './process-line.js';
import type { Stage } from './stage.js';

/** Thread of `LineProcessor`: a batch of lines comes in, the batch of results goes back. */
const { stage } = workerData as { stage: Stage };
const process = createArticleProcessor({ stage, now: () => new Date() });

parentPort?.on('message', (lines: string[]) => {
  parentPort?.postMessage(lines.map((line) => processLine(line, process)));
});
