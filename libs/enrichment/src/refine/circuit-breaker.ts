/** When to stop asking a service that fails, and when to try it again. */
export interface CircuitBreakerOptions {
  /** Failures in a row that open the circuit. */
  readonly failuresToOpen: number;
  /** Milliseconds for which it stays open before one trial is let through. */
  readonly openMs: number;
  /** Milliseconds since some fixed time. */
  readonly now: () => number;
}

/** Closed while calls succeed; open after failures in a row; after a pause one trial decides. */
export class CircuitBreaker {
  private failures = 0;
  private openUntil = 0;
  private trying = false;

  constructor(private readonly options: CircuitBreakerOptions) {}

  /** Whether a call may be made now; a `true` must be followed by `succeed` or `fail`. */
  admit(): boolean {
    if (this.failures < this.options.failuresToOpen) return true;
    if (this.trying || this.options.now() < this.openUntil) return false;
    this.trying = true;
    return true;
  }

  succeed(): void {
    this.failures = 0;
    this.trying = false;
  }

  fail(): void {
    this.failures++;
    this.trying = false;
    this.openUntil = this.options.now() + this.options.openMs;
  }
}
