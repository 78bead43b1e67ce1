import { createHash } from 'node:crypto';
import { Refusal } from '#platform';

export const encodings = ['utf-8', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export interface BytesRead {
  bytes: number;
  sha256: string;
}

/**
 * Lets the bytes of a file through as UTF-8, counts and hashes them on the way, and stops at the first that cannot be text.
 * Guessing the encoding would turn one name into another, so a file that is not UTF-8 has to say what it is.
 */
export class CsvBytes {
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private lines = 1;

  constructor(
    private readonly source: AsyncIterable<Uint8Array>,
    private readonly encoding: Encoding,
    private readonly mostBytes: number,
  ) {}

  /** @throws Refusal `file_unreadable`, `body_too_large` */
  async *text(): AsyncGenerator<string> {
    const decoder = new TextDecoder(this.encoding, { fatal: true, ignoreBOM: true });
    for await (const chunk of this.source) {
      if (this.bytes === 0) refuseOtherFiles(chunk);
      this.bytes += chunk.length;
      if (this.bytes > this.mostBytes) throw tooLarge(this.mostBytes);
      this.hash.update(chunk);
      const text = this.decoded(() => decoder.decode(chunk, { stream: true }), chunk);
      if (text.includes('\0'))
        throw new Refusal('file_unreadable', `This is not a text file: line ${this.lineAt(text, '\0')} holds a NUL.`);
      this.lines += countOf(text, '\n');
      if (text !== '') yield text;
    }
    const rest = this.decoded(() => decoder.decode(), new Uint8Array());
    if (rest !== '') yield rest;
  }

  /** Once all text has been read. */
  get read(): BytesRead {
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  private decoded(decode: () => string, chunk: Uint8Array): string {
    try {
      return decode();
    } catch {
      const line = this.lineAt(new TextDecoder('utf-8').decode(chunk), '\ufffd');
      throw new Refusal(
        'file_unreadable',
        `The file is not UTF-8: line ${line} holds other bytes. Save it as “CSV UTF-8”, or say that its encoding is windows-1252 (Latin 1).`,
        { facts: { line } },
      );
    }
  }

  private lineAt(text: string, sought: string): number {
    const at = text.indexOf(sought);
    return this.lines + countOf(at < 0 ? text : text.slice(0, at), '\n');
  }
}

function refuseOtherFiles(chunk: Uint8Array): void {
  const starts = (...bytes: number[]): boolean => bytes.every((byte, index) => chunk[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new Refusal('file_unreadable', 'This is a workbook, not CSV. Save the sheet as “CSV UTF-8” and send that.');
  }
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) {
    throw new Refusal('file_unreadable', 'The file is in UTF-16. Save it as “CSV UTF-8”.');
  }
  if (starts(0x1f, 0x8b)) throw new Refusal('file_unreadable', 'The file is compressed. Send it unpacked.');
}

function tooLarge(mostBytes: number): Refusal {
  const limit = mostBytes >= 1_048_576 ? `${Math.floor(mostBytes / 1_048_576)} MiB` : `${mostBytes} bytes`;
  return new Refusal('body_too_large', `The file has more than ${limit}; split it into several.`);
}

function countOf(text: string, sought: string): number {
  let count = 0;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) count += 1;
  return count;
}
