import type { Readable } from 'node:stream';

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
 * Keeps what people upload. The store knows bytes only; what a file is called and who may see it are rows. An object store fits
 * behind the same door: content is received into a local file, where it gets its name, and is then carried to its place.
 */
export abstract class FileStore {
  /** Takes content in piece by piece, never as a whole in memory. @throws Refusal `body_too_large` beyond `most` bytes */
  abstract receive(content: AsyncIterable<Uint8Array>, most: number): Promise<ReceivedFile>;

  /** Carries what was received to its place for good. Doing so twice does no harm. */
  abstract keep(organizationId: string, received: ReceivedFile): Promise<void>;

  /** Forgets what was received, where it was not kept. */
  abstract discard(received: ReceivedFile): Promise<void>;

  /** @throws Refusal `gone` when the content is not there any more */
  abstract read(place: FilePlace): Promise<Readable>;

  /** What is not there is removed already. */
  abstract remove(place: FilePlace): Promise<void>;

  /** Clears away what was received and then forgotten by a process that ended in the middle of it. */
  abstract sweep(olderThan: Date): Promise<void>;
}
