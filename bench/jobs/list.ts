import { encodeCursor } from '#platform';
import { median, percentile } from '../figures.js';
import { type Inventory, inventoryOf } from '../fill/inventory.js';
import { idOf } from '../fill/surroundings.js';
import { type Finding, rounded } from '../finding.js';
import type { HttpClient } from '../http-client.js';
import type { Job } from '../job.js';

const PAGE = 50;
const DEEP = 1_000;
const SMALL = 10_000;

const sorts = { tag: 'tag_key', name: 'name_key', createdAt: 'created_at', stateSince: 'state_since' };

/** What lists are narrowed by, and the same as SQL, to find where the thousandth page begins. */
type Filter = readonly [query: Record<string, string>, condition: string];

/**
 * A page of 50, by every filter and every order that is offered, the first one and the thousandth (or the last where there are
 * fewer). What is asked alternates between few items and many; each question is asked once before it counts.
 */
export const list: Job = async (bench) => {
  const [small, large] = [await inventoryOf(bench, SMALL), await inventoryOf(bench, bench.sizes.items)];
  const [few, many] = [await pathsOf(small), await pathsOf(large)];
  const [smallClient, largeClient] = [await small.client(), await large.client()];
  bench.tell(`asking for ${many.size} different pages`);
  const [shortTimes, longTimes]: [number[], number[]] = [[], []];
  const ratios: Array<[name: string, ratio: number, p95: number]> = [];
  for (const [name, longPath] of many) {
    const shortPath = few.get(name);
    if (shortPath === undefined) continue;
    const [short, long]: [number[], number[]] = [[], []];
    for (let round = -1; round < bench.sizes.rounds; round += 1) {
      const [shortTime, longTime] = [await ask(smallClient, shortPath), await ask(largeClient, longPath)];
      if (round < 0) continue;
      short.push(shortTime);
      long.push(longTime);
    }
    shortTimes.push(...short);
    longTimes.push(...long);
    ratios.push([name, median(long) / median(short), percentile(long, 0.95)]);
  }
  const slowest = ratios.toSorted((a, b) => b[2] - a[2]).slice(0, 5);
  const steepest = ratios.toSorted((a, b) => b[1] - a[1]).slice(0, 5);
  const shown = (rows: typeof ratios, place: 1 | 2): string => rows.map((row) => `${row[0]} ${rounded(row[place])}`).join('; ');
  const job = { job: 'list', detail: { pages: ratios.length, rounds: bench.sizes.rounds } };
  const p50 = { large: median(longTimes), small: median(shortTimes) };
  return [
    {
      ...job,
      measured: `page of 50 at ${bench.sizes.items.toLocaleString('en')} items, every filter and order, first and thousandth: p95`,
      ...{ value: percentile(longTimes, 0.95), unit: 'ms', wanted: 'below', atLeast: 50, goal: 20 },
      detail: { ...job.detail, p50: rounded(p50.large), most: rounded(Math.max(...longTimes)), slowest: shown(slowest, 2) },
    },
    {
      ...job,
      measured: `the same: p50 at ${bench.sizes.items.toLocaleString('en')} ÷ p50 at ${SMALL.toLocaleString('en')}`,
      ...{ value: p50.large / p50.small, unit: '', wanted: 'below', atLeast: 1.5, goal: 1.2 },
      detail: { ...job.detail, ours: rounded(p50.large), bare: rounded(p50.small), unit: 'ms', steepest: shown(steepest, 1) },
    },
  ] satisfies Finding[];
};

async function ask(client: HttpClient, path: string): Promise<number> {
  const begin = performance.now();
  await client.get(path);
  return performance.now() - begin;
}

interface SomeIds {
  product: string;
  vendor: string;
  contract: string;
  center: string;
  person: string;
  unit: string;
  place: string;
}

async function someIds({ inspector }: Inventory): Promise<SomeIds> {
  const names = ['product', 'vendor', 'contract', 'center', 'person', 'unit', 'place'];
  const { rows } = await inspector.query<SomeIds>(`SELECT ${names.map((name) => `${idOf(name, '7')} AS ${name}`).join(', ')}`);
  if (!rows[0]) throw new Error('There are no ids.');
  return rows[0];
}

function filtersOf(ids: SomeIds): Record<string, Filter> {
  const by = (name: string, column: string, value: string): Filter => [{ [name]: value }, `${column} = '${value}'`];
  const below = (tree: string, root: string): string =>
    `(WITH RECURSIVE b AS (SELECT id FROM ${tree} WHERE id = '${root}' UNION ALL SELECT t.id FROM ${tree} t JOIN b ON t.parent_id = b.id) SELECT id FROM b)`;
  const inUnit = `business_unit_id IN ${below('business_units', ids.unit)}`;
  return {
    all: [{}, 'true'],
    kind: by('kind', 'kind', 'asset'),
    domain: by('domain', 'domain', 'mobility'),
    phase: by('phase', 'phase', 'operate'),
    'rare phase': by('phase', 'phase', 'repair'),
    state: by('state', 'state', 'in_service'),
    'rare state': by('state', 'state', 'delivering'),
    'sub-state': by('subState', 'sub_state', 'quarantine'),
    product: by('productId', 'product_id', ids.product),
    vendor: by('vendorId', 'vendor_id', ids.vendor),
    contract: by('contractId', 'contract_id', ids.contract),
    'cost center': by('costCenterId', 'cost_center_id', ids.center),
    holder: by('holderId', 'holder_person_id', ids.person),
    unit: [{ businessUnitId: ids.unit }, inUnit],
    location: [{ locationId: ids.place }, `location_id IN ${below('locations', ids.place)}`],
    stuck: [{ stuck: 'true' }, 'stuck_at <= now()'],
    'not stuck': [{ stuck: 'false' }, '(stuck_at IS NULL OR stuck_at > now())'],
    'kind and state': [{ kind: 'asset', state: 'in_stock' }, `kind = 'asset' AND state = 'in_stock'`],
    'unit and phase': [{ businessUnitId: ids.unit, phase: 'operate' }, `phase = 'operate' AND ${inUnit}`],
    'center and kind': [{ costCenterId: ids.center, kind: 'service' }, `kind = 'service' AND cost_center_id = '${ids.center}'`],
    tag: by('tag', 'tag', 'QM-0001234'),
    // How deep its hits reach is the search's matter; only its first page is asked for.
    words: [{ q: 'laptop' }, 'false'],
  };
}

/** Every page that is asked for, by a name that says which it is. */
async function pathsOf(inventory: Inventory): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  for (const [name, [query, condition]] of Object.entries(filtersOf(await someIds(inventory)))) {
    const fitting = await countOf(inventory, condition);
    for (const [sorted, column] of Object.entries(sorts)) {
      for (const sort of [sorted, `-${sorted}`]) {
        paths.set(`${name} by ${sort}`, pathOf({ ...query, sort }));
        const after = await cursorOf(inventory, condition, fitting, column, sort);
        if (after !== undefined) paths.set(`${name} by ${sort}, deep`, pathOf({ ...query, sort, after }));
      }
    }
  }
  return paths;
}

function pathOf(query: Record<string, string>): string {
  return `/items?${new URLSearchParams({ ...query, limit: String(PAGE) })}`;
}

async function countOf({ inspector }: Inventory, condition: string): Promise<number> {
  const { rows } = await inspector.query<{ count: number }>(`SELECT count(*)::integer AS count FROM items WHERE ${condition}`);
  return rows[0]?.count ?? 0;
}

/** Where the page before the thousandth ends, or the one before the last; none where there is only one. */
async function cursorOf(
  { inspector }: Inventory,
  condition: string,
  fitting: number,
  column: string,
  sort: string,
): Promise<string | undefined> {
  const before = Math.min((DEEP - 1) * PAGE, fitting - PAGE);
  if (before < 1) return undefined;
  const order = sort.startsWith('-') ? 'DESC' : 'ASC';
  const { rows } = await inspector.query<{ value: string; id: string }>(
    `SELECT ${column}::text AS value, id FROM items WHERE ${condition} ORDER BY ${column} ${order}, id ${order} OFFSET ${before - 1} LIMIT 1`,
  );
  return rows[0] && encodeCursor(sort, rows[0]);
}
