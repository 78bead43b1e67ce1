import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../architecture/tree.js';
import { eventually } from '../harness/index.js';
import { ok, type Teller } from './teller.js';

export interface StoryFile {
  path: string;
  wishes: Record<string, string>;
}

/** Our own small files, of every kind. */
export const ownFiles: StoryFile[] = ['people', 'locations', 'models', 'assets', 'licenses', 'services'].map((kind) => ({
  path: join(root, 'test/files', `${kind}.csv`),
  wishes: kind === 'services' ? { kind: 'services', country: 'DE' } : {},
}));

const shared = join(root, '../shared/data');

/** The files of others, where they are at hand. */
export const realFiles: StoryFile[] = [
  ...['users', 'locations', 'models', 'assets', 'licenses'].map((kind) => ({
    path: join(shared, 'snipe-it', `${kind}-sample.csv`),
    wishes: { currency: 'USD', country: 'US' },
  })),
  { path: join(shared, 'telstra/services.csv'), wishes: { kind: 'services', country: 'AU', currency: 'AUD' } },
];

/** The European Central Bank's reference rates, since the files have prices of many years and currencies. */
export const referenceRates = join(shared, 'fx/eurofxref-hist.csv');

export const realFilesAreHere = [referenceRates, ...realFiles.map(({ path }) => path)].every((path) => existsSync(path));

interface ImportView {
  id: string;
  state: string;
  counts: { total: number; create: number; update: number; unchanged: number; refused: number };
}

/** Takes a file in and carries it out; then once more, which changes nothing. */
export async function importTwice(teller: Teller, { path, wishes }: StoryFile): Promise<ImportView['counts']> {
  const first = await checked(teller, path, wishes);
  ok(await teller.client.post(`/imports/${first.id}/run`, undefined, { 'idempotency-key': first.id }));
  const done = await eventually(
    async () => {
      const view = ok(await teller.client.get<ImportView>(`/imports/${first.id}`));
      expect(view.state).toBe('done');
      return view;
    },
    { withinMs: 60_000 },
  );
  const { counts } = first;
  teller.narrator.step(
    `${basename(path)}: ${counts.total} rows, ${counts.create} new, ${counts.update} changed, ${counts.unchanged} unchanged, ${done.counts.refused} refused`,
  );
  if (done.counts.refused > 0) {
    const { data } = ok(
      await teller.client.get<{ data: Array<{ row: number; problems: Array<{ reason: string }> }> }>(
        `/imports/${first.id}/rows?verdict=refused&limit=3`,
      ),
    );
    for (const { row, problems } of data) teller.narrator.step(`  row ${row}: ${problems.map(({ reason }) => reason).join(' ')}`);
  }
  // Once more: what is in is unchanged, and all that is left is what was refused, some of it only when it was tried.
  const again = (await checked(teller, path, wishes)).counts;
  expect({ path, ...again }).toMatchObject({ update: 0, total: counts.total, unchanged: counts.total - done.counts.refused });
  expect(again.create + again.refused).toBe(done.counts.refused);
  return done.counts;
}

async function checked(teller: Teller, path: string, wishes: Record<string, string>): Promise<ImportView> {
  const query = new URLSearchParams({ ...wishes, fileName: basename(path) });
  return ok(
    await teller.client.send<ImportView>('POST', `/imports?${query}`, readFileSync(path), { 'content-type': 'text/csv' }),
  );
}
