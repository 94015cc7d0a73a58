/** Keeps the tokens spent within an hour below a limit. */
export class TokenBudget {
  private spent = 0;
  private windowEnd = 0;

  /** @param perHour tokens an hour; @param now milliseconds since some fixed time. */
  constructor(
    private readonly perHour: number,
    private readonly now: () => number,
  ) {}

  /** Takes the tokens that a call is expected to cost, unless that would pass the limit. */
  reserve(tokens: number): boolean {
    if (this.now() >= this.windowEnd) {
      this.windowEnd = this.now() + 3_600_000;
      this.spent = 0;
    }
    if (this.spent + tokens > this.perHour) return false;
    this.spent += tokens;
    return true;
  }

  /** Corrects a reservation by what the call turned out to cost. */
  settle(reserved: number, actual: number): void {
    this.spent = Math.max(0, this.spent + actual - reserved);
  }
}
