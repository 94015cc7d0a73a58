import { parentPort, workerData } from 'node:worker_threads';
import { createArticleProcessor, type ProcessorOptions } from './process-article.js';
import { processLine } from './process-line.js';

/** Thread of `LineProcessor`: a batch of lines comes in, the batch of results goes back. */
const processArticle = await createArticleProcessor({ ...(workerData as ProcessorOptions), now: () => new Date() });

parentPort?.on('message', (lines: string[]) => {
  parentPort?.postMessage(lines.map((line) => processLine(line, processArticle)));
});
