import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type FilePlaces, fileStores } from '../../../test/harness/file-places.js';
import { S3Server } from '../../../test/harness/s3-server.js';
import { Config } from '../config.js';
import { newId } from '../ids.js';
import type { FileStore, ReceivedFile } from './file-store.js';
import { fileStoreOf } from './file-stores.js';

const MEBIBYTE = 1_048_576;
const [organizationId, neighbourId] = [newId(), newId()];
const folder = mkdtempSync(join(tmpdir(), 'qm-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function keepIn(store: FileStore, content: Buffer, owner = organizationId): Promise<ReceivedFile> {
  const received = await store.receive(Readable.from([content.subarray(0, 5), content.subarray(5)]), 100 * MEBIBYTE);
  await store.keep(owner, received);
  await store.discard(received);
  return received;
}

const contentOf = async (store: FileStore, sha256: string): Promise<Buffer> =>
  buffer(await store.read({ organizationId, sha256 }));

describe.each(fileStores)('Files in $store', ({ open }) => {
  let places: FilePlaces;
  let store: FileStore;
  beforeAll(async () => {
    places = await open(mkdtempSync(join(folder, 'store-')));
    store = await fileStoreOf(Config.read({}, places.settings));
  });
  afterAll(() => places.close());

  it('come back byte for byte, small or large, and lie there once for each organisation', async () => {
    for (const content of [Buffer.from('a few words'), randomBytes(20 * MEBIBYTE)]) {
      const { sha256 } = await keepIn(store, content);
      await keepIn(store, content);
      expect((await contentOf(store, sha256)).equals(content)).toBe(true);
    }
    expect(places.kept(organizationId)).toHaveLength(2);
    expect(places.kept(neighbourId)).toEqual([]);
    await keepIn(store, Buffer.from('a few words'), neighbourId);
    expect(places.kept(neighbourId)).toHaveLength(1);
  });

  it('are not taken in beyond their limit, and leave nothing when they are broken off or forgotten', async () => {
    const arriving = join(String(places.settings.filesDirectory), 'arriving');
    await expect(store.receive(Readable.from([randomBytes(600), randomBytes(600)]), 1_000)).rejects.toMatchObject({
      code: 'body_too_large',
    });
    expect(readdirSync(arriving)).toEqual([]);
    await store.receive(Readable.from([Buffer.from('left behind')]), 1_000);
    await store.sweep(new Date(0));
    expect(readdirSync(arriving)).toHaveLength(1);
    await store.sweep(new Date(8_640_000_000_000_000));
    expect(readdirSync(arriving)).toEqual([]);
  });

  it('are never handed out as whole once they were changed where they lie', async () => {
    const { sha256 } = await keepIn(store, randomBytes(MEBIBYTE));
    places.bend(organizationId, sha256);
    await expect(contentOf(store, sha256)).rejects.toThrow('was changed where it lies');
  });

  it('are gone after they were removed, which may be done twice, and can be kept again', async () => {
    const { sha256 } = await keepIn(store, Buffer.from('for a while'));
    await store.remove({ organizationId, sha256 });
    await store.remove({ organizationId, sha256 });
    await expect(store.read({ organizationId, sha256 })).rejects.toMatchObject({ code: 'gone' });
    await keepIn(store, Buffer.from('for a while'));
    expect((await contentOf(store, sha256)).toString()).toBe('for a while');
  });

  it('are listed by age, those of one organisation, however many', async () => {
    const files = [];
    for (let number = 0; number < 8; number += 1) files.push(await keepIn(store, Buffer.from(`old ${number}`)));
    for (const { sha256 } of files) places.setModified(organizationId, sha256, new Date('2020-01-01T00:00:00Z'));
    const old: string[] = [];
    for await (const batch of store.keptBefore(organizationId, new Date('2020-01-02T00:00:00Z'))) old.push(...batch);
    expect(old.sort()).toEqual(files.map(({ sha256 }) => sha256).sort());
  });
});

describe('A bucket', () => {
  let server: S3Server;
  beforeAll(async () => {
    server = await S3Server.start();
  });
  afterAll(() => server.stop());
  const storeWith = (given: object): Promise<FileStore> =>
    fileStoreOf(Config.read({}, { filesDirectory: folder, ...server.settings, ...given }));

  it('is sent large files in parts, so that none is in memory as a whole, and again what it was too busy for', async () => {
    const store = await storeWith({});
    const content = randomBytes(30 * MEBIBYTE);
    const received = await store.receive(Readable.from([content]), 100 * MEBIBYTE);
    server.busyFor = 1;
    await store.keep(organizationId, received);
    expect(server.largestBody).toBeLessThanOrEqual(8 * MEBIBYTE);
    expect((await contentOf(store, received.sha256)).equals(content)).toBe(true);
  });

  it('that does not know us, or is not there, says so without telling the secret', async () => {
    const secretAccessKey = 'a wrong secret';
    const stranger = await storeWith({ s3SecretAccessKey: secretAccessKey });
    const refused: unknown = await keepIn(stranger, Buffer.from('let me in')).catch((error: unknown) => error);
    expect(refused).toMatchObject({ $metadata: { httpStatusCode: 403 } });
    expect(JSON.stringify(refused)).not.toContain(secretAccessKey);
    const lost = await storeWith({ s3Bucket: 'elsewhere' });
    await expect(lost.read({ organizationId, sha256: '0'.repeat(64) })).rejects.toMatchObject({ name: 'NoSuchBucket' });
    expect(server.objects.size).toBe(1);
  });
});
