import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConfigValues } from '#platform';
import { hash, isSignedForS3, S3_KEYS } from './s3-signature.js';

const PAGE = 3;

interface Answer {
  status: number;
  headers: Record<string, string>;
  content: Buffer | string;
}

interface StoredObject {
  content: Buffer;
  modified: Date;
}

/** An object store that speaks as much of S3 as a file store needs, and refuses what a real one refuses: what is not signed, or was bent on the way. */
export class S3Server {
  readonly objects = new Map<string, StoredObject>();
  /** The largest piece that was ever sent at once. */
  largestBody = 0;
  /** How many of the next requests are turned away, as by a store that is busy. */
  busyFor = 0;
  private readonly uploads = new Map<string, Map<number, Buffer>>();

  private constructor(
    private readonly server: Server,
    private readonly bucket: string,
  ) {
    server.on('request', (request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        const { status, headers, content } = this.answerTo(request, Buffer.concat(pieces));
        response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(content) });
        response.end(request.method === 'HEAD' ? undefined : content);
      });
    });
  }

  static async start(bucket = 'papers'): Promise<S3Server> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new S3Server(server, bucket);
  }

  get settings(): Pick<ConfigValues, 's3Bucket' | 's3Endpoint' | 's3AccessKeyId' | 's3SecretAccessKey' | 's3PathStyle'> {
    return {
      s3Bucket: this.bucket,
      s3Endpoint: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`,
      s3AccessKeyId: S3_KEYS.accessKeyId,
      s3SecretAccessKey: S3_KEYS.secretAccessKey,
      s3PathStyle: true,
    };
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private answerTo(request: IncomingMessage, body: Buffer): Answer {
    this.largestBody = Math.max(this.largestBody, body.length);
    if (this.busyFor > 0) {
      this.busyFor -= 1;
      return refused(503, 'SlowDown');
    }
    if (!isSignedForS3(request, body)) return refused(403, 'SignatureDoesNotMatch');
    const told = request.headers['x-amz-checksum-sha256'];
    if (told !== undefined && told !== hash(body).toString('base64')) return refused(400, 'BadDigest');
    const url = new URL(request.url ?? '/', 'http://s3');
    const [, bucket, ...rest] = url.pathname.split('/');
    if (bucket !== this.bucket) return refused(404, 'NoSuchBucket');
    const asked = Object.fromEntries(url.searchParams);
    const key = rest.join('/');
    if ('uploadId' in asked || 'uploads' in asked) return this.inParts(request.method, key, asked, body);
    if (request.method === 'PUT') this.put(key, body);
    else if (request.method === 'DELETE') this.objects.delete(key);
    else return key === '' ? this.list(asked) : this.get(key);
    return taken;
  }

  private inParts(method: string | undefined, key: string, asked: Record<string, string>, body: Buffer): Answer {
    if ('uploads' in asked) {
      const id = String(this.uploads.size + 1);
      this.uploads.set(id, new Map());
      return xml('InitiateMultipartUploadResult', `<Key>${key}</Key><UploadId>${id}</UploadId>`);
    }
    const parts = this.uploads.get(asked['uploadId'] ?? '');
    if (!parts) return refused(404, 'NoSuchUpload');
    if (method === 'PUT') {
      parts.set(Number(asked['partNumber']), body);
      return { ...taken, headers: { ...taken.headers, 'x-amz-checksum-sha256': hash(body).toString('base64') } };
    }
    const ordered = [...parts].sort(([one], [other]) => one - other).map(([, part]) => part);
    // A part that is told in the end must be one that came, with the checksum that it came with.
    const isTold = (part: Buffer): boolean => body.includes(hash(part).toString('base64'));
    if (method === 'POST' && !ordered.every(isTold)) return refused(400, 'InvalidPart');
    if (method === 'POST') this.put(key, Buffer.concat(ordered));
    this.uploads.delete(asked['uploadId'] ?? '');
    return xml('CompleteMultipartUploadResult', `<Key>${key}</Key><ETag>"e"</ETag>`);
  }

  private get(key: string): Answer {
    const found = this.objects.get(key);
    if (!found) return refused(404, 'NoSuchKey');
    return { status: 200, headers: { 'last-modified': found.modified.toUTCString() }, content: found.content };
  }

  private put(key: string, content: Buffer): void {
    this.objects.set(key, { content, modified: new Date(Math.floor(performance.timeOrigin + performance.now())) });
  }

  private list({ prefix = '', 'continuation-token': after = '' }: Record<string, string>): Answer {
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
    const page = keys.slice(0, PAGE);
    const more = keys.length > PAGE;
    const lines = page.map(
      (key) =>
        `<Contents><Key>${key}</Key><LastModified>${this.objects.get(key)?.modified.toISOString()}</LastModified></Contents>`,
    );
    const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    return xml('ListBucketResult', `<IsTruncated>${more}</IsTruncated>${lines.join('')}${next}`);
  }
}

const taken: Answer = { status: 200, headers: { etag: '"e"' }, content: '' };

function xml(name: string, inside: string): Answer {
  return { status: 200, headers: { 'content-type': 'application/xml' }, content: `<${name}>${inside}</${name}>` };
}

function refused(status: number, code: string): Answer {
  return { ...xml('Error', `<Code>${code}</Code><Message>${code}</Message>`), status };
}
