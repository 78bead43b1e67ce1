import type { Client } from 'pg';
import { assetLifecycle, licenseLifecycle, serviceLifecycle } from '#inventory';
import { withoutIndexes } from './indexes.js';
import { COUNTS, fillSurroundings, idOf } from './surroundings.js';

/** How many of a hundred items are in which state; the rest is where things are used. */
const elsewhere: Record<string, Record<string, number>> = {
  asset: {
    planned: 3,
    requested: 2,
    ordered: 5,
    in_stock: 15,
    configuring: 2,
    ready: 3,
    delivering: 2,
    in_repair: 3,
    missing: 1,
    decommissioning: 2,
    disposed: 4,
  },
  service: {
    planned: 2,
    requested: 1,
    ordered: 4,
    provisioning: 3,
    suspended: 4,
    in_repair: 1,
    disconnecting: 2,
    disconnected: 8,
  },
  license: { planned: 2, ordered: 3, configuring: 2, in_repair: 1, expired: 5, retiring: 2, terminated: 5 },
};
const lifecycles = { asset: assetLifecycle, service: serviceLifecycle, license: licenseLifecycle };
const used = { asset: 'in_service', service: 'active', license: 'active' } as const;

/**
 * Items of all kinds with their details, beginnings and what search knows of them, set-wise and past the application: seven of
 * ten are assets, two services, one a license, spread over all that lists can be narrowed by.
 */
export async function fillItems(client: Client, organizationId: string, count: number): Promise<void> {
  const people = Math.max(100, Math.round(count / 5));
  await client.query('SET jit = off');
  await fillSurroundings(client, organizationId, people);
  await withoutIndexes(client, ['items', 'assets', 'services', 'licenses', 'transitions', 'item_search'], async () => {
    await client.query(itemsSql(organizationId, count, people));
    await client.query(detailsSql(organizationId));
    for (let from = 0; from < count; from += 100_000)
      await client.query(
        `SELECT refresh_item_search(ARRAY(SELECT id FROM items WHERE id >= ${idOf('floor', String(from))} AND id <= ${idOf('floor', String(from + 100_000))}))`,
      );
  });
}

function itemsSql(organizationId: string, count: number, people: number): string {
  const stateOf = Object.entries(elsewhere)
    .map(([kind, states]) => `WHEN '${kind}' THEN (ARRAY[${hundred(kind, states)}])[1 + bucket]`)
    .join(' ');
  const phaseOf = Object.entries(lifecycles)
    .flatMap(([kind, { states }]) => states.map(({ name, phase }) => `('${kind}', '${name}', '${phase}')`))
    .join(', ');
  const one = (kind: string, salt: string, of: number): string => idOf(kind, `1 + abs(hashint4(n + ${salt})) % ${of}`);
  return `
    INSERT INTO items (id, organization_id, kind, domain, tag, tag_key, name, name_key, definition, definition_version, state, sub_state, phase,
      state_since, stuck_at, version, product_id, vendor_id, contract_id, business_unit_id, cost_center_id, location_id, holder_person_id,
      order_number, created_at, updated_at)
    SELECT ${idOf('floor', 'n')}, '${organizationId}', kind, (ARRAY['it', 'mobility', 'telecom'])[1 + abs(hashint4(n + 1)) % 3],
      'QM-' || lpad(n::text, 7, '0'), 'qm-' || lpad(n::text, 7, '0'), name, lower(name), kind, 1, state,
      CASE WHEN state = 'in_stock' THEN (ARRAY['available', 'available', 'reserved', 'quarantine'])[1 + bucket % 4] END, phase,
      since, CASE WHEN phase IN ('order', 'configure', 'repair') THEN since + interval '200 days' END, 1,
      ${one('product', '2', COUNTS.products)}, ${one('vendor', '3', COUNTS.vendors)},
      CASE WHEN bucket % 4 = 0 THEN ${one('contract', '4', COUNTS.contracts)} END, ${one('unit', '5', COUNTS.units)},
      ${one('center', '6', COUNTS.centers)}, ${one('place', '7', COUNTS.places)},
      CASE WHEN phase = 'operate' THEN ${one('person', '8', people)} END, 'PO-' || n / 50, at, at
    FROM (SELECT s.*, phase, at + make_interval(mins => abs(hashint4(n + 9)) % 100000) AS since,
            (ARRAY['Laptop', 'Phone', 'Router', 'Line', 'Tablet', 'Dock'])[1 + abs(hashint4(n + 10)) % 6] || ' ' || abs(hashint4(n + 11)) % 1000 || ' of desk ' || n AS name
          FROM (SELECT k.*, CASE kind ${stateOf} END AS state
                FROM (SELECT n, (ARRAY['asset', 'asset', 'asset', 'asset', 'asset', 'asset', 'asset', 'service', 'service', 'license'])[1 + n % 10] AS kind,
                        abs(hashint4(n)) % 100 AS bucket, timestamptz '2024-01-01' + make_interval(secs => n * 60.0 * 1000000 / ${count}) AS at
                      FROM generate_series(1, ${count}) n) k) s
          JOIN (VALUES ${phaseOf}) AS known (kind, state, phase) USING (kind, state)) i
    ORDER BY n`;
}

function hundred(kind: string, states: Record<string, number>): string {
  const rare = Object.entries(states).flatMap(([state, share]) => Array.from({ length: share }, () => state));
  const usual = kind === 'asset' ? used.asset : kind === 'service' ? used.service : used.license;
  return [...rare, ...Array.from({ length: 100 - rare.length }, () => usual)].map((state) => `'${state}'`).join(', ');
}

function detailsSql(organizationId: string): string {
  const number = `right(tag, 7)::integer`;
  return `
    INSERT INTO assets (item_id, organization_id, product_id, serial, serial_key, has_storage)
      SELECT id, organization_id, product_id, upper(serial), serial, true
      FROM (SELECT *, substr(md5('serial' || tag), 1, 12) AS serial FROM items WHERE organization_id = '${organizationId}' AND kind = 'asset') i;
    INSERT INTO services (item_id, organization_id, service_number, billing_state)
      SELECT id, organization_id, '+49' || (1510000000 + ${number}), 'billing' FROM items WHERE organization_id = '${organizationId}' AND kind = 'service';
    INSERT INTO licenses (item_id, organization_id, metric, quantity)
      SELECT id, organization_id, 'user', 10 FROM items WHERE organization_id = '${organizationId}' AND kind = 'license';
    INSERT INTO transitions (id, organization_id, subject_kind, subject_id, subject_version, definition, definition_version, verb, to_state,
        actor_kind, actor_id, actor_name, answers, effective_at, recorded_at)
      SELECT id, organization_id, kind, id, 1, definition, 1, 'create', state, 'system', 'bench', 'bench', '{}', state_since, created_at
      FROM items WHERE organization_id = '${organizationId}'`;
}
