import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '../refusal.js';
import { checked } from './checked-content.js';
import { type FilePlace, isMissing, keyOf, type ReceivedFile } from './file-store.js';
import { LocalArrivals, namesIn } from './local-arrivals.js';

/** Files in a folder: `<organisation>/<first two digits>/<sha-256>`, and those that arrive in `arriving/` beside them. */
export class DiskFileStore extends LocalArrivals {
  /** To give a file another name takes no time. */
  override async prepare(): Promise<void> {}

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

  override async read(place: FilePlace): Promise<Readable> {
    try {
      const file = await open(this.pathOf(place), 'r');
      return checked(file.createReadStream(), place.sha256);
    } catch (error) {
      if (isMissing(error)) throw new Refusal('gone', 'The content of this file is not there any more.');
      throw error;
    }
  }

  override async remove(place: FilePlace): Promise<void> {
    await rm(this.pathOf(place), { force: true });
  }

  override async *keptBefore(organizationId: string, before: Date): AsyncGenerator<string[]> {
    const folder = join(this.folder, organizationId);
    for (const part of await namesIn(folder)) {
      const old: string[] = [];
      for (const name of await namesIn(join(folder, part))) {
        const found = await stat(join(folder, part, name)).catch(() => undefined);
        if (found && found.mtime < before) old.push(name);
      }
      if (old.length > 0) yield old;
    }
  }

  private pathOf(place: FilePlace): string {
    return join(this.folder, keyOf(place));
  }
}
