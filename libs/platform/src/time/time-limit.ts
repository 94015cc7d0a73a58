/**
 * Aborts its signal after a time, or when another signal does. To be held by `using`, which stops the clock.
 *
 * `AbortSignal.any([AbortSignal.timeout(ms), other])` says the same, but Node 20 may collect the timeout as garbage
 * before it fires.
 */
export class TimeLimit implements Disposable {
  readonly signal: AbortSignal;
  private readonly limit = new AbortController();
  private readonly timer: NodeJS.Timeout;

  /** @param ms milliseconds from now; @param other ends the work earlier. */
  constructor(ms: number, other?: AbortSignal) {
    this.signal = other === undefined ? this.limit.signal : AbortSignal.any([this.limit.signal, other]);
    this.timer = setTimeout(() => {
      this.limit.abort();
    }, ms);
  }

  /** Whether the time is over, as opposed to the other signal having aborted. */
  get isOver(): boolean {
    return this.limit.signal.aborted;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.timer);
  }
}
