import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { BucketSettings } from '../config.js';
import { Refusal } from '../refusal.js';
import { checked } from './checked-content.js';
import { type FilePlace, keyOf, type ReceivedFile } from './file-store.js';
import { LocalArrivals } from './local-arrivals.js';

/** What is in memory of a file that is sent: this much, twice. */
const PART_BYTES = 8 * 1_048_576;
const PARTS_AT_ONCE = 2;
const CONNECT_WITHIN = 5_000;
const SILENT_AT_MOST = 30_000;

/** Files in a bucket of an S3-compatible store, under the same names as in a folder. What arrives lies in a local folder until it is kept. */
export class S3FileStore extends LocalArrivals {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ bucket, endpoint, region, credentials, pathStyle }: BucketSettings, folder: string) {
    super(folder);
    this.bucket = bucket;
    this.client = new S3Client({
      region,
      forcePathStyle: pathStyle,
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(credentials ? { credentials } : {}),
      // Every store knows the checksums that are asked for by name, but not all those that the newest client adds by itself.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: CONNECT_WITHIN, socketTimeout: SILENT_AT_MOST },
    });
  }

  override prepare(organizationId: string, received: ReceivedFile): Promise<void> {
    return this.keep(organizationId, received);
  }

  /** What is there already is not sent again: under this name there can be nothing else. */
  override async keep(organizationId: string, { path, bytes, sha256 }: ReceivedFile): Promise<void> {
    const at = this.at({ organizationId, sha256 });
    if ((await this.sizeOf(at)) === bytes) return;
    const upload = new Upload({
      client: this.client,
      partSize: PART_BYTES,
      queueSize: PARTS_AT_ONCE,
      // The store compares each part with its SHA-256 and refuses what was bent on the way.
      params: { ...at, Body: createReadStream(path), ChecksumAlgorithm: 'SHA256' },
    });
    await upload.done();
  }

  override async read(place: FilePlace): Promise<Readable> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand(this.at(place)));
      if (!(Body instanceof Readable)) throw new Error('The file store answered without content.');
      return checked(Body, place.sha256);
    } catch (error) {
      if (isNotThere(error)) throw new Refusal('gone', 'The content of this file is not there any more.');
      throw error;
    }
  }

  override async remove(place: FilePlace): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(place)));
  }

  override async *keptBefore(organizationId: string, before: Date): AsyncGenerator<string[]> {
    let next: string | undefined;
    do {
      const page = await this.client.send(
        new ListObjectsV2Command({
          Bucket: this.bucket,
          Prefix: `${organizationId}/`,
          ...(next === undefined ? {} : { ContinuationToken: next }),
        }),
      );
      const old = (page.Contents ?? []).filter(({ LastModified }) => LastModified && LastModified < before);
      if (old.length > 0) yield old.map(({ Key = '' }) => Key.slice(Key.lastIndexOf('/') + 1));
      next = page.NextContinuationToken;
    } while (next !== undefined);
  }

  private async sizeOf(at: { Bucket: string; Key: string }): Promise<number | undefined> {
    try {
      return (await this.client.send(new HeadObjectCommand(at))).ContentLength;
    } catch (error) {
      if (isNotThere(error)) return undefined;
      throw error;
    }
  }

  private at(place: FilePlace): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: keyOf(place) };
  }
}

function isNotThere(error: unknown): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404 && error.name !== 'NoSuchBucket';
}
