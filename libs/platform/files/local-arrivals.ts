import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '../ids.js';
import { Refusal } from '../refusal.js';
import { FileStore, isMissing, type ReceivedFile } from './file-store.js';

/** What every store does alike: content arrives in `arriving/` of a local folder, where it is measured, hashed and looked into. */
export abstract class LocalArrivals extends FileStore {
  constructor(protected readonly folder: string) {
    super();
  }

  override async receive(content: AsyncIterable<Uint8Array>, most: number): Promise<ReceivedFile> {
    const path = join(this.arriving, newId());
    await mkdir(this.arriving, { recursive: true });
    const hash = createHash('sha256');
    let bytes = 0;
    const measured = async function* (): AsyncGenerator<Uint8Array> {
      for await (const piece of content) {
        bytes += piece.length;
        if (bytes > most) throw new Refusal('body_too_large', `A file has at most ${most} bytes.`, { facts: { most } });
        hash.update(piece);
        yield piece;
      }
    };
    try {
      // Flushed to the disk before it is called kept.
      await pipeline(Readable.from(measured(), { objectMode: false }), createWriteStream(path, { flags: 'wx', flush: true }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { path, bytes, sha256: hash.digest('hex') };
  }

  override async discard({ path }: ReceivedFile): Promise<void> {
    await rm(path, { force: true });
  }

  override async sweep(olderThan: Date): Promise<void> {
    for (const name of await namesIn(this.arriving)) {
      const path = join(this.arriving, name);
      const found = await stat(path).catch(() => undefined);
      if (found && found.mtime < olderThan) await rm(path, { force: true });
    }
  }

  private get arriving(): string {
    return join(this.folder, 'arriving');
  }
}

/** What lies in a folder; nothing where there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
}
