import { Worker } from 'node:worker_threads';
import type { LineResult } from './process-line.js';
import type { ProcessorOptions } from './process-article.js';

interface Job {
  readonly lines: readonly string[];
  readonly resolve: (results: readonly LineResult[]) => void;
  readonly reject: (error: Error) => void;
}

/** Processes batches of lines on threads of their own, so that all cores parse and enrich. */
export class LineProcessor {
  private readonly idle: Worker[] = [];
  private readonly waiting: Job[] = [];
  private readonly running = new Map<Worker, Job>();
  private readonly workers: readonly Worker[];

  constructor({ threads, ...options }: ProcessorOptions & { threads: number }) {
    this.workers = Array.from({ length: threads }, () => this.startWorker(options));
    this.idle.push(...this.workers);
  }

  /** Results of the lines, in order. Rejects when a thread dies. */
  run(lines: readonly string[]): Promise<readonly LineResult[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ lines, resolve, reject });
      this.dispatch();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private startWorker(options: ProcessorOptions): Worker {
    const worker = new Worker(new URL('./line-worker.js', import.meta.url), { workerData: options });
    worker.on('message', (results: readonly LineResult[]) => {
      const job = this.running.get(worker);
      this.running.delete(worker);
      this.idle.push(worker);
      job?.resolve(results);
      this.dispatch();
    });
    worker.on('error', (error) => {
      for (const job of [...this.running.values(), ...this.waiting]) job.reject(error);
    });
    return worker;
  }

  private dispatch(): void {
    while (this.waiting.length > 0 && this.idle.length > 0) {
      const worker = this.idle.pop();
      const job = this.waiting.shift();
      if (worker === undefined || job === undefined) return;
      this.running.set(worker, job);
      worker.postMessage(job.lines);
    }
  }
}
