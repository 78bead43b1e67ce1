/** What was opened on the way up, closed in the opposite order on the way down, each once, whatever the others do. */
export class Opened {
  private readonly closers: Array<() => Promise<void>> = [];

  add(close: () => Promise<void>): void {
    this.closers.push(close);
  }

  /** @returns what went wrong on the way down */
  async closeAll(): Promise<unknown[]> {
    const failures: unknown[] = [];
    for (let close = this.closers.pop(); close; close = this.closers.pop()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    return failures;
  }
}
