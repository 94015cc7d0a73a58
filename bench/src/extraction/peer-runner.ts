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
        // Only our own: the worker listens to itself to know whether to read its port.
        worker.off('message', onMessage);
        worker.off('error', onError);
        if (isDead) {
          this.worker = undefined;
          worker.on('error', () => undefined);
          void worker.terminate();
        }
        resolve(reply);
      };
      const onMessage = (reply: PeerReply): void => {
        finish(reply, false);
      };
      const onError = (): void => {
        finish({ milliseconds: 0 }, true);
      };
      const timer = setTimeout(() => {
        finish({ milliseconds: timeout }, true);
      }, timeout);
      worker.on('message', onMessage);
      worker.on('error', onError);
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
