import { checkOutgoing } from './check-outgoing.js';
import type { OutgoingMessage } from './message.js';
import { splitSends } from './split-sends.js';

export interface PublishQueueOptions {
  /** Most bytes and messages of a send. */
  readonly limits: { readonly bytes: number; readonly messages: number };
  /** Whether `limitOf` bounds a send as a whole, too: all of a topic's messages may end up in one record batch. */
  readonly limitsSends?: boolean;
  /** Makes the limits of these topics known; cheap when they are. */
  readonly prepare: (topics: readonly string[]) => Promise<void>;
  /** Largest message of a topic in bytes. */
  readonly limitOf: (topic: string) => number | undefined;
  /** Resolves when the broker has acknowledged all of them. */
  readonly send: (messages: readonly OutgoingMessage[]) => Promise<void>;
}

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

  constructor(private readonly options: PublishQueueOptions) {}

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
      const round = this.waiting;
      this.waiting = [];
      await this.sendRound(round);
    }
    this.running = undefined;
  }

  private async sendRound(round: readonly Waiting[]): Promise<void> {
    const { limitOf, limitsSends = false, limits, send } = this.options;
    const sound: Waiting[] = [];
    for (const waiting of round) {
      // A publish that cannot be sent must not take those of others with it.
      try {
        await this.options.prepare(waiting.messages.map(({ topic }) => topic));
        checkOutgoing(waiting.messages, (topic) => limitOf(topic) ?? 0);
        sound.push(waiting);
      } catch (error) {
        waiting.reject(error);
      }
    }
    const bytesOfTopic = limitsSends ? (topic: string) => limitOf(topic) ?? 0 : () => Infinity;
    try {
      const messages = sound.flatMap((waiting) => waiting.messages);
      for (const part of splitSends(messages, { ...limits, bytesOfTopic })) await send(part);
      for (const { resolve } of sound) resolve();
    } catch (error) {
      for (const { reject } of sound) reject(error);
    }
  }
}
