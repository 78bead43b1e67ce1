import { stripVTControlCharacters } from 'node:util';

/** Tells a story to whoever watches; says nothing in an ordinary test run. */
export class Narrator {
  constructor(private readonly aloud: boolean) {}

  static fromEnvironment(): Narrator {
    return new Narrator(process.env['STORY_ALOUD'] === 'yes');
  }

  chapter(title: string): void {
    this.say(`\n\u001b[1m${title}\u001b[0m`);
  }

  step(text: string): void {
    this.say(`  ${text}`);
  }

  table(rows: ReadonlyArray<readonly string[]>): void {
    const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    this.say('');
    for (const row of rows)
      this.say(
        `  ${row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`,
      );
  }

  private say(line: string): void {
    if (this.aloud) process.stdout.write(`${process.stdout.isTTY ? line : stripVTControlCharacters(line)}\n`);
  }
}
