import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { organizationEntities } from '#organization';
import { type Actor, FileStore, newId } from '#platform';
import { type FilePlaces, fileStores } from '../../../test/harness/file-places.js';
import { FakeClock, useDatabase } from '../../../test/harness/index.js';
import { inRole, settle, startParcels } from '../../../test/lifecycle/parcels.js';
import type { MessagingProcess } from '../../../test/messaging/messaging-process.js';
import { Document } from './document.entity.js';
import { Documents } from './documents.service.js';
import { UnclaimedContent } from './unclaimed-content.js';

const LONG_AGO = new Date('2026-02-01T00:00:00Z');
const A_DAY_AGO = new Date('2026-03-01T08:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'qm-unclaimed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(fileStores)('Content that no document has, in $store', ({ open }) => {
  const db = useDatabase();
  const subject = { kind: 'parcel', id: newId() };
  let places: FilePlaces;
  let process: MessagingProcess;
  let actor: Actor;
  beforeAll(async () => {
    places = await open(mkdtempSync(join(folder, 'store-')));
    process = await startParcels({
      ...{ db, clock: new FakeClock('2026-03-02T08:00:00Z'), works: false },
      ...{ config: places.settings, entities: [...organizationEntities, Document] },
    });
    db.beforeDrop(() => process.close());
    actor = inRole((await settle(db)).organizationId, 'administrator');
  });
  afterAll(() => places.close());

  const add = (content: string): Promise<string> =>
    process.get(Documents).add(actor, subject, 'note.txt', Readable.from([Buffer.from(content)]));
  const shaOf = async (documentId: string): Promise<string> => {
    const [row] = await db.inspect<{ sha256: string }>('SELECT sha256 FROM documents WHERE id = $1', [documentId]);
    return row?.sha256 ?? '';
  };
  const stored = (sha256: string): Promise<string> =>
    process
      .get(FileStore)
      .read({ organizationId: actor.organizationId, sha256 })
      .then((content) => text(content));
  /** An upload that ended before its document was written. */
  const orphan = async (content: string, at?: Date): Promise<string> => {
    const store = process.get(FileStore);
    const received = await store.receive(Readable.from([Buffer.from(content)]), 1_000);
    await store.keep(actor.organizationId, received);
    await store.discard(received);
    if (at) places.setModified(actor.organizationId, received.sha256, at);
    return received.sha256;
  };
  const clear = (): Promise<number> => process.get(UnclaimedContent).clear(actor, A_DAY_AGO);

  it('is cleared away a day after it came, and nothing else is', async () => {
    const [old, fresh] = [await orphan('old'), await orphan('fresh')];
    const document = await shaOf(await add('claimed'));
    const removedId = await add('removed');
    const removed = await shaOf(removedId);
    await process.get(Documents).remove(actor, removedId);
    for (const sha256 of [old, document, removed]) places.setModified(actor.organizationId, sha256, LONG_AGO);
    expect(await clear()).toBe(1);
    expect(places.kept(actor.organizationId).sort()).toEqual([fresh, document, removed].sort());
  });

  it('is not taken from under a document that comes about at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const contents = [0, 1, 2, 3].map((number) => `round ${round}, file ${number}`);
      for (const content of contents) await orphan(content, LONG_AGO);
      const [, , ...ids] = await Promise.all([clear(), clear(), ...contents.map((content) => add(content))]);
      for (const [index, id] of ids.entries()) expect(await stored(await shaOf(id))).toBe(contents[index]);
    }
  });
});
