export type EmbeddedPostgresProblem =
  'UNSUPPORTED' | 'IN_USE' | 'PORT_TAKEN' | 'INIT_FAILED' | 'START_FAILED' | 'STOP_FAILED';

/** The embedded server could not be started or stopped: says why and what to do. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresProblem;
  constructor(code: EmbeddedPostgresProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.code = code;
  }
}
