import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** One line that nobody should see: typed without an echo, or the first line of a pipe. */
export async function readSecret(prompt: string): Promise<string> {
  const onTerminal = process.stdin.isTTY === true;
  if (onTerminal) process.stderr.write(prompt);
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silence, terminal: onTerminal });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (onTerminal) process.stderr.write('\n');
  }
}
