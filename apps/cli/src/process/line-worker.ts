import { parentPort, workerData } from 'node:worker_threads';
import { createArticleProcessor, type ProcessorOptions } from './process-article.js';
import { processLine, type LineResult } from './process-line.js';

/** Thread of `LineProcessor`: a batch of lines comes in, the batch of results goes back. */
const processArticle = await createArticleProcessor({ ...(workerData as ProcessorOptions), now: () => new Date() });

parentPort?.on('message', (lines: string[]) => {
  void answer(lines);
});

/** One after the other: lines that wait for the same processor gain nothing from waiting together. */
async function answer(lines: string[]): Promise<void> {
  const results: LineResult[] = [];
  for (const line of lines) results.push(await processLine(line, processArticle));
  parentPort?.postMessage(results);
}
