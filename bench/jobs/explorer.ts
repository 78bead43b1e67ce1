import { CubeCopies, Explorer, Rollups, Spend } from '#spend';
import { percentile, timed } from '../figures.js';
import { fillLedger, LAST_MONTH } from '../fill/ledger.js';
import { fillSurroundings, idOf } from '../fill/surroundings.js';
import { type Finding, rounded } from '../finding.js';
import type { Job } from '../job.js';
import { openInspector } from '../servers.js';
import { foundOrganization, openServices } from '../services.js';

const SHARED = [
  'cost_center',
  'business_unit',
  'vendor',
  'contract',
  'product',
  'category',
  'domain',
  'item_kind',
  'location',
  'kind',
  'spend_class',
] as const;
const SINGLE = ['person', 'item'] as const;
type Asked = (typeof SHARED)[number] | (typeof SINGLE)[number];
const COLUMNS: Record<string, string> = {
  category: 'category',
  domain: 'domain',
  item_kind: 'item_kind',
  kind: 'kind',
  spend_class: 'spend_class',
};
const FROM = '2023-10-01';
const LIVES = 200;

/** Any two dimensions over three years, and the life of one item, in a large ledger; beside them what SQL takes over its entries. */
export const explorer: Job = async (bench) => {
  const { entries } = bench.sizes;
  const size = entries.toLocaleString('en');
  bench.tell(`filling a ledger with ${size} entries`);
  const database = await bench.servers.database('explorer');
  const services = await openServices(database);
  const actor = await foundOrganization(services);
  const inspector = await openInspector(database);
  const { itemsInAll } = await fillLedger(inspector, actor.organizationId, entries);
  await inspector.query('SET session_replication_role = replica');
  await fillSurroundings(inspector, actor.organizationId, Math.ceil(itemsInAll / 5) + 1);
  await inspector.query(
    `INSERT INTO items (id, organization_id, kind, domain, tag, tag_key, name, name_key, definition, definition_version, state, phase, state_since, version, created_at, updated_at)
     SELECT ${idOf('item', 'n')}, $1, 'asset', 'it', 'B-' || n, 'b-' || n, 'Thing ' || n, 'thing ' || n, 'asset', 1, 'in_service', 'operate', now(), 1, now(), now()
     FROM generate_series(1, ${itemsInAll}) n`,
    [actor.organizationId],
  );
  await inspector.query('RESET session_replication_role');
  await inspector.query('ANALYZE items');
  bench.tell('building its rollups');
  await services.get(Rollups, { strict: false }).rebuild(actor);
  await inspector.query('VACUUM ANALYZE spend_item_months, spend_cube_years');
  await bench.servers.settle();
  const told = services.get(Explorer, { strict: false });
  const ask = (by: Asked[], more: object = {}): Promise<unknown> =>
    told.explore(actor, { by, from: FROM, to: LAST_MONTH, ...more });

  bench.tell('asking in PostgreSQL once, and having the cube copied by column');
  const inRows = await timed(() => ask(['item', 'vendor']));
  const copies = services.get(CubeCopies, { strict: false });
  const copying = await timed(async () => {
    copies.want(actor);
    await copies.ready(actor);
  });

  const times = async (questions: Asked[][], more: object = {}): Promise<number[]> => {
    const all: number[] = [];
    for (const by of questions) {
      await ask(by, more);
      for (let round = 0; round < bench.sizes.rounds; round += 1) all.push(await timed(() => ask(by, more)));
    }
    return all;
  };
  bench.tell('asking for any two dimensions');
  const shared = await times(pairsOf(SHARED));
  const single = await times(SINGLE.flatMap((one) => SHARED.map((other): Asked[] => [one, other])));
  const narrow = await times(
    SINGLE.map((one): Asked[] => [one, 'vendor']),
    { costCenterId: (await inspector.query<{ id: string }>(`SELECT ${idOf('center', '7')} AS id`)).rows[0]?.id },
  );
  const bare: number[] = [];
  for (const [one = 'vendor', other = 'product'] of [
    ['vendor', 'product'],
    ['cost_center', 'location'],
    ['business_unit', 'category'],
  ] as const)
    bare.push(
      await timed(() =>
        inspector.query(
          `SELECT ${[one, other].map((name) => COLUMNS[name] ?? `${name}_id`).join(', ')}, month, sum(base_amount_minor) FROM ledger_entries
           WHERE organization_id = $1 AND month BETWEEN $2 AND $3 GROUP BY 1, 2, 3`,
          [actor.organizationId, FROM, LAST_MONTH],
        ),
      ),
    );
  const lives: number[] = [];
  const { rows } = await inspector.query<{ id: string }>(
    `SELECT ${idOf('item', `1 + n * 7919::bigint % ${itemsInAll}`)} AS id FROM generate_series(1, ${LIVES}) n`,
  );
  const spend = services.get(Spend, { strict: false });
  for (const { id } of rows) lives.push(await timed(() => spend.ofItem(actor, id, {})));
  const { rows: cubes } = await inspector.query<{ cube: string; count: string }>(
    'SELECT cube, count(*) FROM spend_cube_years GROUP BY cube ORDER BY cube',
  );
  await inspector.end();
  await services.close();
  await bench.servers.drop(database);
  const finding = (measured: string, values: readonly number[], bound: number | null, more: Finding['detail'] = {}): Finding => ({
    ...{
      job: 'explorer',
      measured,
      value: percentile(values, 0.95),
      unit: 'ms',
      wanted: 'below',
      atLeast: bound,
      goal: bound && bound / 2,
    },
    detail: {
      median: rounded(percentile(values, 0.5)),
      slowest: rounded(Math.max(...values)),
      unit: 'ms',
      rounds: values.length,
      ...more,
    },
  });
  return [
    finding(`any two shared dimensions and 36 months over ${size} entries, p95`, shared, 300, {
      ...Object.fromEntries(cubes.map(({ cube, count }) => [`rows of ${cube}`, Number(count)])),
      'GROUP BY over the entries': rounded(percentile(bare, 0.5)),
    }),
    finding(`persons or items by another dimension and 36 months over ${size} entries, p95`, single, 300, {
      'in PostgreSQL': rounded(inRows),
      'copying by column': rounded(copying),
    }),
    finding(`persons or items of one cost centre by vendor and 36 months over ${size} entries, p95`, narrow, 300),
    finding(`the life of one of ${itemsInAll.toLocaleString('en')} items, p95`, lives, 20),
  ];
};

function pairsOf(dimensions: readonly Asked[]): Asked[][] {
  return dimensions.flatMap((one, place) => dimensions.slice(place + 1).map((other) => [one, other]));
}
