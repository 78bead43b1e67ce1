import { createReadStream, existsSync } from 'node:fs';
import { CsvFile, type CsvRow } from '../csv/csv-rows.js';
import type { Fields } from '../fields/field.js';
import { assetsFile } from './assets-file.js';
import { type ColumnPlan, planColumns } from './columns.rules.js';
import type { FileFormat } from './file-format.js';
import { licensesFile } from './licenses-file.js';
import { lineReader, type ReadRow } from './line.rules.js';
import { locationsFile } from './locations-file.js';
import { modelsFile } from './models-file.js';
import { peopleFile } from './people-file.js';
import { servicesFile } from './services-file.js';

/** Files of others, read in place where they are at hand; they are no part of this repository. */
const data = new URL('../../../../shared/data/', import.meta.url);

async function read<F extends Fields>(path: string, format: FileFormat<F>): Promise<Read | undefined> {
  const file = new URL(path, data);
  if (!existsSync(file)) {
    process.stderr.write(`Notice: ${path} is not at hand, so it was not read.\n`);
    return undefined;
  }
  const rows: CsvRow[] = [];
  for await (const batch of new CsvFile(createReadStream(file), { mostBytes: 1e7 }).rows()) rows.push(...batch);
  const plan = planColumns(rows[0]?.cells ?? [], {});
  const reader = lineReader(format, plan, { currency: 'USD', country: 'AU', dateOrder: 'month_first' });
  return { plan, rows: rows.slice(plan.hasHeader ? 1 : 0).map(reader) };
}

interface Read {
  plan: ColumnPlan;
  rows: ReadRow<object>[];
}

const refused = ({ rows }: Read): string[] =>
  rows.flatMap(({ problems }) => problems.map(({ row, column, code }) => `${row} ${column} ${code}`));

describe('Files that people hold', () => {
  it('assets', async () => {
    const file = await read('snipe-it/assets-sample.csv', assetsFile);
    if (!file) return;
    expect(file.plan.columns.every(({ field }) => field !== null)).toBe(true);
    expect(refused(file)).toEqual([]);
    expect(file.rows).toHaveLength(22);
    expect(file.rows[1]).toMatchObject({
      row: 3,
      line: {
        tag: 'WBH-2841795',
        model: 'Macbook Pro 13"',
        checkoutType: 'user',
        purchasedOn: '2022-11-14',
        endOfLifeOn: '2028-10-27',
      },
    });
  });

  it('users, locations and models', async () => {
    const people = await read('snipe-it/users-sample.csv', peopleFile);
    const places = await read('snipe-it/locations-sample.csv', locationsFile);
    const models = await read('snipe-it/models-sample.csv', modelsFile);
    if (!people || !places || !models) return;
    expect([people, places, models].map(refused)).toEqual([[], [], []]);
    expect([people, places, models].map(({ rows }) => rows.length)).toEqual([100, 19, 20]);
    expect(models.rows[0]?.line).toMatchObject({ name: 'Test Model 2', endOfLifeMonths: 36, modelNumber: '9351IS25A51' });
    expect(places.rows[6]?.line).toMatchObject({ name: 'Drayton Valley', city: 'Bahía Honda', country: 'CA' });
  });

  it('licences, of which some say “sometimes” where yes or no is asked', async () => {
    const file = await read('snipe-it/licenses-sample.csv', licensesFile);
    if (!file) return;
    expect(file.rows).toHaveLength(50);
    expect(new Set(refused(file).map((told) => told.replace(/^\d+ /, '')))).toEqual(new Set(['reassignable not_a_flag']));
    expect(file.rows[0]?.line).toMatchObject({
      seats: 56,
      price: { amountMinor: '1258', currency: 'USD' },
      endsOn: '2016-02-26',
      reassignable: true,
    });
  });

  it('accessories and the like, which are refused by name', async () => {
    for (const name of ['accessories', 'consumables', 'components']) {
      if (!existsSync(new URL(`snipe-it/${name}-sample.csv`, data))) continue;
      await expect(read(`snipe-it/${name}-sample.csv`, modelsFile)).rejects.toMatchObject({ code: 'file_unreadable' });
    }
  });

  it('a carrier’s services without header', async () => {
    const file = await read('telstra/services.csv', servicesFile);
    if (!file) return;
    expect(file.plan).toMatchObject({ kind: 'services', hasHeader: false });
    expect(refused(file)).toEqual([]);
    expect(file.rows[7]).toMatchObject({
      row: 8,
      line: { number: '+61428959211', group: 'Cliff', plan: 'MobileNet', comment: '4.99 + 3gb @ 39.00' },
    });
  });
});
