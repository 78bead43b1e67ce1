import type { Readable } from 'node:stream';
import { isId } from '../ids.js';

/** Where content lies: in its organisation, under the SHA-256 of what it is. The same file twice is kept once. */
export interface FilePlace {
  organizationId: string;
  /** In hex. */
  sha256: string;
}

/** Content that has arrived and is not kept yet. */
export interface ReceivedFile {
  /** A local file, which whoever looks into it may read. */
  path: string;
  bytes: number;
  sha256: string;
}

/**
 * Keeps what people upload, in a folder or in a bucket. The store knows bytes only; what a file is called and who may see it are
 * rows. Content is received into a local file, where it gets its name, and is then carried to its place.
 */
export abstract class FileStore {
  /** Takes content in piece by piece, never as a whole in memory. @throws Refusal `body_too_large` beyond `most` bytes */
  abstract receive(content: AsyncIterable<Uint8Array>, most: number): Promise<ReceivedFile>;

  /** Does ahead what takes long of keeping, so that the transaction that keeps need not wait for it. */
  abstract prepare(organizationId: string, received: ReceivedFile): Promise<void>;

  /** Carries what was received to its place for good. Doing so twice does no harm. */
  abstract keep(organizationId: string, received: ReceivedFile): Promise<void>;

  /** Forgets what was received, where it was not kept. */
  abstract discard(received: ReceivedFile): Promise<void>;

  /** The reader gets an error in place of the end where the content is not what its name says. @throws Refusal `gone` when it is not there any more */
  abstract read(place: FilePlace): Promise<Readable>;

  /** What is not there is removed already. */
  abstract remove(place: FilePlace): Promise<void>;

  /** The SHA-256 of what an organisation has kept since before then, in batches. */
  abstract keptBefore(organizationId: string, before: Date): AsyncIterable<string[]>;

  /** Clears away what was received and then forgotten by a process that ended in the middle of it. */
  abstract sweep(olderThan: Date): Promise<void>;
}

/** `<organisation>/<first two digits>/<sha-256>`, the same in every store, so that one can be copied into another. */
export function keyOf({ organizationId, sha256 }: FilePlace): string {
  if (!isId(organizationId) || !/^[0-9a-f]{64}$/.test(sha256))
    throw new Error('A file lies under an organisation and a SHA-256.');
  return `${organizationId}/${sha256.slice(0, 2)}/${sha256}`;
}

/** Whether an error of the file system says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
