/** A request to a publisher that brought no document. */
export class FetchError extends Error {
  readonly code = 'fetch';

  constructor(
    readonly url: string,
    reason: string,
    /** Whether the same request may succeed later. */
    readonly transient: boolean,
    /** When the publisher asked to be asked again, in milliseconds from now. */
    readonly retryAfterMs?: number,
    options?: ErrorOptions,
  ) {
    super(`${url}: ${reason}`, options);
    this.name = 'FetchError';
  }
}
