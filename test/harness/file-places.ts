import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigValues } from '#platform';
import { S3Server } from './s3-server.js';

/** Where files are kept in a test, seen from behind the store. */
export interface FilePlaces {
  settings: Partial<ConfigValues>;
  /** The SHA-256 of all that is kept for an organisation. */
  kept(organizationId: string): string[];
  setModified(organizationId: string, sha256: string, at: Date): void;
  /** Changes one byte of what lies there. */
  bend(organizationId: string, sha256: string): void;
  close(): void;
}

export function placesOnDisk(folder: string): FilePlaces {
  const pathOf = (organizationId: string, sha256: string): string => join(folder, organizationId, sha256.slice(0, 2), sha256);
  return {
    settings: { filesDirectory: folder },
    kept: (organizationId) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.parentPath.includes(organizationId))
        .map(({ name }) => name),
    setModified: (organizationId, sha256, at) => utimesSync(pathOf(organizationId, sha256), at, at),
    bend: (organizationId, sha256) => {
      const path = pathOf(organizationId, sha256);
      writeFileSync(path, bent(readFileSync(path)));
    },
    close: () => undefined,
  };
}

export function placesInBucket(folder: string, server: S3Server): FilePlaces {
  const at = (organizationId: string, sha256: string) => {
    const found = server.objects.get(`${organizationId}/${sha256.slice(0, 2)}/${sha256}`);
    if (!found) throw new Error('There is no such object.');
    return found;
  };
  return {
    settings: { filesDirectory: folder, ...server.settings },
    kept: (organizationId) =>
      [...server.objects.keys()].filter((key) => key.startsWith(organizationId)).map((key) => key.slice(-64)),
    setModified: (organizationId, sha256, modified) => Object.assign(at(organizationId, sha256), { modified }),
    bend: (organizationId, sha256) => {
      const found = at(organizationId, sha256);
      found.content = bent(found.content);
    },
    close: () => server.stop(),
  };
}

/** Every store there is, for `describe.each`. */
export const fileStores = [
  { store: 'a folder', open: async (folder: string): Promise<FilePlaces> => placesOnDisk(folder) },
  { store: 'a bucket', open: async (folder: string): Promise<FilePlaces> => placesInBucket(folder, await S3Server.start()) },
];

function bent(content: Buffer): Buffer {
  const copy = Buffer.from(content);
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
  return copy;
}
