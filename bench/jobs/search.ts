import { percentile } from '../figures.js';
import { inventoryOf } from '../fill/inventory.js';
import { rounded } from '../finding.js';
import type { Job } from '../job.js';

const ASKED = 40;

/** What people type, made of items picked by chance; each kind apart. */
const typed: Record<string, string> = {
  tag: 'i.tag',
  'begun tag': 'left(i.tag, 8)',
  serial: 'a.serial',
  'begun serial': 'left(a.serial, 7)',
  number: 's.service_number',
  'number as dialled': `regexp_replace(s.service_number, '^\\+49(...)(...)(.*)$', '0\\1 \\2 \\3')`,
  holder: 'p.name',
  'begun holder': `split_part(p.name, ' ', 1) || ' ' || left(split_part(p.name, ' ', 2), 3)`,
};
/** Asked too, beside the bounds. */
const beside: Record<string, string> = {
  'word of a name': `split_part(i.name, ' ', 1) || ' ' || split_part(i.name, ' ', 2)`,
  'part of a serial': 'substr(a.serial, 4, 6)',
  misspelt: `overlay(i.name placing 'x' from 3)`,
};

/** Search over many items by whole and begun tags, serials, numbers and holders. */
export const search: Job = async (bench) => {
  const inventory = await inventoryOf(bench, bench.sizes.items);
  const client = await inventory.client();
  const times = new Map<string, number[]>();
  for (const [name, expression] of Object.entries({ ...typed, ...beside })) {
    const { rows } = await inventory.inspector.query<{ q: string }>(
      `SELECT q FROM (SELECT ${expression} AS q, i.id FROM items i LEFT JOIN assets a ON a.item_id = i.id LEFT JOIN services s ON s.item_id = i.id
         LEFT JOIN people p ON p.id = i.holder_person_id) asked WHERE q IS NOT NULL ORDER BY md5('pick' || id) LIMIT ${ASKED + 3}`,
    );
    const taken: number[] = [];
    for (const [place, { q }] of rows.entries()) {
      const begin = performance.now();
      const { data } = await client.get<{ data: unknown[] }>(`/items/search?${new URLSearchParams({ q })}`);
      if (data.length === 0 && name !== 'misspelt') throw new Error(`Nothing was found by ${name}: ${q}`);
      // The first few warm up what they read.
      if (place >= 3) taken.push(performance.now() - begin);
    }
    times.set(name, taken);
  }
  const of = (names: string[]): number[] => names.flatMap((name) => times.get(name) ?? []);
  const each = Object.fromEntries([...times].map(([name, taken]) => [name, rounded(percentile(taken, 0.95))]));
  const all = of(Object.keys(typed));
  return [
    {
      job: 'search',
      measured: `search by tag, serial, number, holder at ${bench.sizes.items.toLocaleString('en')} items: p95`,
      ...{ value: percentile(all, 0.95), unit: 'ms', wanted: 'below', atLeast: 100, goal: 30 },
      detail: { searches: all.length, p50: rounded(percentile(all, 0.5)), most: rounded(Math.max(...all)), ...each },
    },
  ];
};
