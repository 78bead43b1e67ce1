import { appendFileSync, renameSync, statSync } from 'node:fs';

const LARGEST_BYTES = 20_000_000;

/** The log of the embedded profile; its terminal is for the person who started it. The file before the last is kept. */
export class LogFile {
  private bytes: number;

  constructor(readonly path: string) {
    this.bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  }

  write(line: string): void {
    if (this.bytes > LARGEST_BYTES) {
      renameSync(this.path, `${this.path}.1`);
      this.bytes = 0;
    }
    try {
      appendFileSync(this.path, line, { mode: 0o600 });
      this.bytes += Buffer.byteLength(line);
    } catch {
      // A disk that is full must not take down what it would have been a log of; the database says so by itself.
    }
  }
}
