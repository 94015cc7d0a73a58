import { TimeLimit } from '@dateline/platform';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { EventEmitter, once } from 'node:events';

/** Tells those who wait in this process that the archive has changed. */
@Injectable()
export class ChangeSignal implements BeforeApplicationShutdown {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private changes = 0;
  private ended = false;

  /** How many changes have been announced: to be read before looking, and waited upon afterwards. */
  get count(): number {
    return this.changes;
  }

  /** Whether the service shuts down: then nobody is to wait any more. */
  get isEnded(): boolean {
    return this.ended;
  }

  announce(): void {
    this.changes += 1;
    this.emitter.emit('change');
  }

  /** Resolves when more than `count` changes have been announced, or time is over, or `signal` aborts. */
  async waitBeyond(count: number, timeoutMs: number, signal: AbortSignal): Promise<void> {
    if (this.changes > count || this.ended) return;
    using limit = new TimeLimit(timeoutMs, signal);
    await once(this.emitter, 'change', { signal: limit.signal }).catch(() => undefined);
  }

  beforeApplicationShutdown(): void {
    this.ended = true;
    this.announce();
  }
}
