import type { Logger } from 'pino';

/** Ends a service once, for whichever reason comes first. */
export class ShutdownTrigger {
  private ending = false;

  constructor(
    private readonly options: {
      close: () => Promise<void>;
      logger: Logger;
      graceMs: number;
      exit?: (code: number) => void;
    },
  ) {}

  /** Listens for the signals of an operator or orchestrator, and for the end of a parent with an IPC channel. */
  listen(): void {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void this.end(signal, 0));
    // A parent that was killed cannot signal: without this its services would run on as orphans.
    process.on('disconnect', () => void this.end('parent gone', 0));
    process.on('uncaughtException', (error) => {
      this.fail(error);
    });
    process.on('unhandledRejection', (reason) => {
      this.fail(reason instanceof Error ? reason : new Error(String(reason)));
    });
  }

  /** Ends the service with exit code 1, so that an orchestrator restarts it. */
  fail(cause: Error): void {
    this.options.logger.fatal({ err: cause }, `failed: ${cause.message}`);
    void this.end('failure', 1);
  }

  private async end(reason: string, code: number): Promise<void> {
    if (this.ending) return;
    this.ending = true;
    const { close, logger, graceMs } = this.options;
    const exit = this.options.exit ?? ((status: number) => process.exit(status));
    logger.info({ reason }, 'shutting down');
    // Whatever hangs past the grace period was not committed and will be delivered again.
    const timer = setTimeout(() => {
      logger.error({ graceMs }, 'still busy after the grace period: exiting');
      exit(1);
    }, graceMs);
    try {
      await close();
      clearTimeout(timer);
      logger.info('shut down');
      exit(code);
    } catch (error) {
      logger.error({ err: error }, 'shutdown failed');
      exit(1);
    }
  }
}
