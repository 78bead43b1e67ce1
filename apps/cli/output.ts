import { SingleBar } from 'cli-progress';
import { type Command, CommanderError } from 'commander';
import { Refusal } from '#platform';

/** How a command speaks: to people in lines and bars, to programs as one JSON value. */
export class Output {
  constructor(readonly json: boolean) {}

  static of(command: Command): Output {
    return new Output(command.optsWithGlobals<{ json?: boolean }>().json === true);
  }

  /** The command's result: `lines` for a person, `value` for a program. */
  result(value: object, lines: string[]): void {
    process.stdout.write(this.json ? `${JSON.stringify(value, null, 2)}\n` : `${lines.join('\n')}\n`);
  }

  /** Something worth saying on the way; programs are not told. */
  note(line: string): void {
    if (!this.json) process.stderr.write(`${line}\n`);
  }

  /** A bar on a terminal, nothing elsewhere. `total` may become known later. */
  progress(title: string): { at(done: number, total: number | undefined): void; end(): void } {
    if (this.json || !process.stderr.isTTY) return { at: () => undefined, end: () => undefined };
    const bar = new SingleBar({ format: `${title} {bar} {value} of {total}`, hideCursor: true, stream: process.stderr });
    bar.start(0, 0);
    return {
      at: (done, total) => {
        bar.setTotal(Math.max(total ?? done, 1));
        bar.update(done);
      },
      end: () => bar.stop(),
    };
  }
}

/** Ends the process as the error deserves: usage 2, everything else 1, always in one line. */
export function endWith(error: unknown): never {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
  const problems =
    error instanceof Refusal ? error.problems.map(({ pointer, reason }) => `\n  ${pointer}: ${reason}`).join('') : '';
  process.stderr.write(`qm: ${error instanceof Error ? error.message : String(error)}${problems}\n`);
  process.exit(1);
}
