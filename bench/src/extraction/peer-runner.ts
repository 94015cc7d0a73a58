import { Worker } from 'node:worker_threads';
import type { PeerReply, PeerRequest } from './peer-worker.js';

/** Some pages keep a peer busy for minutes: after this long the page counts as failed. */
const timeout = 20_000;

/** Runs one peer on a thread of its own, so that a page on which it hangs costs that page only. */
export class PeerRunner {
  private worker: Worker | undefined;

  constructor(readonly name: string) {}

  /** The peer's article, or none where it threw or hung; with the time that it took. */
  async run(request: PeerRequest): Promise<PeerReply> {
    const worker = (this.worker ??= this.start());
    return await new Promise<PeerReply>((resolve) => {
      const finish = (reply: PeerReply, isDead: boolean): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (isDead) {
          this.worker = undefined;
          void worker.terminate();
        }
        resolve(reply);
      };
      const timer = setTimeout(() => {
        finish({ milliseconds: timeout }, true);
      }, timeout);
      worker.once('message', (reply: PeerReply) => {
        finish(reply, false);
      });
      worker.once('error', () => {
        finish({ milliseconds: 0 }, true);
      });
      worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    return new Worker(new URL('./peer-worker.js', import.meta.url), {
      workerData: this.name,
      resourceLimits: { maxOldGenerationSizeMb: 2_048 },
    });
  }
}
