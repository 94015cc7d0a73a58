import { setTimeout as sleep } from 'node:timers/promises';

/** Keeps requests to one host apart: one at a time, with a pause after each. Other hosts do not wait for it. */
export class HostPacer {
  private readonly tails = new Map<string, Promise<void>>();

  constructor(private readonly delayMs: number) {}

  async run<Result>(host: string, task: () => Promise<Result>): Promise<Result> {
    const turn = this.tails.get(host) ?? Promise.resolve();
    const result = turn.then(task);
    const tail = result.then(
      () => this.pause(),
      () => this.pause(),
    );
    this.tails.set(host, tail);
    void tail.then(() => {
      if (this.tails.get(host) === tail) this.tails.delete(host);
    });
    return result;
  }

  private async pause(): Promise<void> {
    // Unreferenced: politeness must not keep a service from exiting.
    await sleep(this.delayMs, undefined, { ref: false });
  }
}
