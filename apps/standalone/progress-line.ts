/** One line that tells how far something is: rewritten on a terminal, told once elsewhere. */
export class ProgressLine {
  private begun = false;
  private lastPercent = -1;

  constructor(
    private readonly doing: string,
    private readonly terminal: NodeJS.WriteStream = process.stdout,
  ) {}

  at(done: number, total: number): void {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    if (!this.terminal.isTTY) {
      if (!this.begun) this.terminal.write(`${this.doing} …\n`);
    } else if (percent !== this.lastPercent) {
      this.terminal.write(`\r${this.doing} … ${percent} %`);
    }
    this.begun = true;
    this.lastPercent = percent;
  }

  /** Leaves the line, where one was begun. */
  end(): void {
    if (this.begun && this.terminal.isTTY) this.terminal.write('\n');
    this.begun = false;
  }
}
