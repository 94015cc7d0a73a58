import type { OutgoingMessage } from './message.js';
import { splitSends, type SendLimits } from './split-sends.js';

interface Waiting {
  readonly messages: readonly OutgoingMessage[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One send at a time, and what arrives meanwhile goes out together with the next: many small publishes become few
 * requests, and messages of one key keep the order in which they were published.
 */
export class PublishQueue {
  private waiting: Waiting[] = [];
  private running: Promise<void> | undefined;

  constructor(
    private readonly send: (messages: readonly OutgoingMessage[]) => Promise<void>,
    private readonly limits: SendLimits,
  ) {}

  publish(messages: readonly OutgoingMessage[]): Promise<void> {
    if (messages.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.waiting.push({ messages, resolve, reject });
      this.running ??= this.run();
    });
  }

  /** Resolves when nothing is on its way any more. */
  async drain(): Promise<void> {
    while (this.running !== undefined) await this.running;
  }

  private async run(): Promise<void> {
    // Lets publishes of the same turn of the event loop join the first send.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      try {
        for (const send of splitSends(
          batch.flatMap(({ messages }) => messages),
          this.limits,
        ))
          await this.send(send);
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.running = undefined;
  }
}
