import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

/** One JSON line an event on standard output, with the service's name and an ISO time. */
export function createLogger(options: { service: string; level: string }): Logger {
  return pino({
    level: options.level,
    base: { service: options.service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
}
