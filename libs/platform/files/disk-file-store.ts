import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isId, newId } from '../ids.js';
import { Refusal } from '../refusal.js';
import { type FilePlace, FileStore, type ReceivedFile } from './file-store.js';

/** Files in a folder: `<organisation>/<first two digits>/<sha-256>`, and those that arrive in `arriving/` beside them. */
export class DiskFileStore extends FileStore {
  constructor(private readonly folder: string) {
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

  override async keep(organizationId: string, { path, sha256 }: ReceivedFile): Promise<void> {
    const place = this.pathOf({ organizationId, sha256 });
    await mkdir(join(place, '..'), { recursive: true });
    try {
      await rename(path, place);
    } catch (error) {
      // A transaction that was tried again has carried it there already.
      if (!isMissing(error) || !(await stat(place).catch(() => undefined))) throw error;
    }
  }

  override async discard({ path }: ReceivedFile): Promise<void> {
    await rm(path, { force: true });
  }

  override async read(place: FilePlace): Promise<Readable> {
    try {
      const file = await open(this.pathOf(place), 'r');
      return file.createReadStream();
    } catch (error) {
      if (isMissing(error)) throw new Refusal('gone', 'The content of this file is not there any more.');
      throw error;
    }
  }

  override async remove(place: FilePlace): Promise<void> {
    await rm(this.pathOf(place), { force: true });
  }

  override async sweep(olderThan: Date): Promise<void> {
    const names = await readdir(this.arriving).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    for (const name of names) {
      const path = join(this.arriving, name);
      const found = await stat(path).catch(() => undefined);
      if (found && found.mtime < olderThan) await rm(path, { force: true });
    }
  }

  private get arriving(): string {
    return join(this.folder, 'arriving');
  }

  private pathOf({ organizationId, sha256 }: FilePlace): string {
    if (!isId(organizationId) || !/^[0-9a-f]{64}$/.test(sha256))
      throw new Error('A file lies under an organisation and a SHA-256.');
    return join(this.folder, organizationId, sha256.slice(0, 2), sha256);
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
