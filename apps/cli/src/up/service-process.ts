import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../env.js';
import { CliError } from '../terminal/cli-error.js';

/** A service that is up. */
export interface RunningService {
  readonly pid: number;
  readonly url: string;
}

export interface ServiceProcessOptions {
  readonly name: string;
  readonly program: string;
  readonly environment: Environment;
  /** Gets the service's standard output and error, appended. */
  readonly logFile: string;
  /** Called whenever the service is up, the first time and after each restart. */
  readonly onUp: (running: RunningService) => void;
  readonly onRestart: (reason: string) => void;
}

const startLimitMs = 60_000;
const longestRestartDelayMs = 10_000;
const stopLimitMs = 30_000;

/** A service as a process of its own, started again when it dies, until it is stopped. */
export class ServiceProcess {
  private child: ChildProcess | undefined;
  private stopping = false;
  private failures = 0;

  constructor(private readonly options: ServiceProcessOptions) {}

  /**
   * Resolves when the service is up.
   *
   * @throws {CliError} with the end of the log when it ends, or is not up within a minute.
   */
  async start(): Promise<void> {
    const child = this.launch();
    const url = await this.untilUp(child);
    this.superviseExit(child);
    this.options.onUp({ pid: child.pid ?? 0, url });
  }

  /** Asks the service to drain and end, and waits for it; kills it when it takes longer than half a minute. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
    await ended;
    clearTimeout(timer);
  }

  private launch(): ChildProcess {
    const log = openSync(this.options.logFile, 'a');
    // A process group of its own: Ctrl-C in the terminal reaches the command, which stops the services in their order.
    // When the command itself dies, the end of the IPC channel tells them.
    const child = fork(this.options.program, {
      env: { ...this.options.environment },
      stdio: ['ignore', log, log, 'ipc'],
      detached: true,
    });
    closeSync(log);
    this.child = child;
    return child;
  }

  private async untilUp(child: ChildProcess): Promise<string> {
    const limit = AbortSignal.timeout(startLimitMs);
    const up = new Promise<string>((resolve) => {
      child.on('message', (message) => {
        if (isUpMessage(message)) resolve(message.url);
      });
    });
    const ended = once(child, 'exit', { signal: limit }).then(
      () => Promise.reject(this.startFailure('ended while it started')),
      () => Promise.reject(this.startFailure(`was not up within ${startLimitMs / 1_000} s`)),
    );
    return Promise.race([up, ended]);
  }

  private startFailure(what: string): CliError {
    const lines = readFileSync(this.options.logFile, 'utf8').trimEnd().split('\n').slice(-15);
    return new CliError(`${this.options.name} ${what}. The end of ${this.options.logFile}:\n${lines.join('\n')}`);
  }

  private superviseExit(child: ChildProcess): void {
    const upSince = Date.now();
    child.once('exit', (code, signal) => {
      if (Date.now() - upSince > longestRestartDelayMs * 3) this.failures = 0;
      void this.restart(signal ?? `exit code ${code ?? 'unknown'}`);
    });
  }

  private async restart(reason: string): Promise<void> {
    let cause = reason;
    for (;;) {
      const delay = Math.min(250 * 2 ** this.failures, longestRestartDelayMs);
      this.failures += 1;
      await sleep(delay, undefined, { ref: false });
      if (this.stopping) return;
      this.options.onRestart(cause);
      try {
        await this.start();
        return;
      } catch (error) {
        this.child?.kill('SIGKILL');
        cause = error instanceof Error ? error.message : String(error);
      }
    }
  }
}

function isUpMessage(message: unknown): message is { kind: 'up'; url: string } {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'up';
}
