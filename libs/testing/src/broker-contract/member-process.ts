import type { BrokerConfig } from '@dateline/messaging';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sessionTimeoutMs, until } from './broker-under-test.js';

export interface MemberOrders {
  readonly config: BrokerConfig;
  readonly group: string;
  readonly topic: string;
  /** Where it copies what it receives. */
  readonly output: string;
  /** Stops for ever between the ack of its copies and the settling. */
  readonly hang: boolean;
}

/** A member in a process of its own, on the built library. */
export class MemberProcess {
  private output = '';

  private constructor(private readonly child: ChildProcess) {
    const collect = (data: Buffer): void => {
      this.output += data.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
  }

  static start(orders: MemberOrders): MemberProcess {
    const script = join(import.meta.dirname, 'run-member.mjs');
    const argument = JSON.stringify({ ...orders, sessionTimeoutMs });
    return new MemberProcess(spawn(process.execPath, [script, argument], { stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  async says(text: string): Promise<void> {
    await until(`"${text}" from the member process`, () => {
      if (this.child.exitCode !== null) throw new Error(`The member process ended: ${this.output}`);
      return this.output.includes(text);
    });
  }

  /** No chance to say goodbye. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }

  /** Stops it where it stands, connections open, as a machine that hangs does. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }
}
