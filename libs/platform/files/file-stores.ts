import type { Config } from '../config.js';
import { DiskFileStore } from './disk-file-store.js';
import type { FileStore } from './file-store.js';

/** The store that the settings name. What speaks S3 is loaded only where there is a bucket. */
export async function fileStoreOf({ bucket, filesDirectory }: Config): Promise<FileStore> {
  if (!bucket) return new DiskFileStore(filesDirectory);
  const { S3FileStore } = await import('./s3-file-store.js');
  return new S3FileStore(bucket, filesDirectory);
}
