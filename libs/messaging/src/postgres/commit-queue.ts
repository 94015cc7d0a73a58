/** One commit at a time; positions that come meanwhile go together with the next. */
export class CommitQueue {
  private waiting = new Map<number, number>();
  private running: Promise<void> | undefined;

  constructor(private readonly commit: (positions: ReadonlyMap<number, number>) => Promise<void>) {}

  add(claimId: number, position: number, onFailure: (error: Error) => void): void {
    this.waiting.set(claimId, position);
    this.running ??= this.run(onFailure);
  }

  /** Resolves when everything added so far is committed, or has failed. */
  async drain(): Promise<void> {
    while (this.running !== undefined) await this.running;
  }

  private async run(onFailure: (error: Error) => void): Promise<void> {
    try {
      while (this.waiting.size > 0) {
        const positions = this.waiting;
        this.waiting = new Map();
        await this.commit(positions);
      }
    } catch (error) {
      this.waiting.clear();
      onFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.running = undefined;
    }
  }
}
