import type { Client } from 'pg';

export const COUNTS = { units: 40, centers: 200, places: 300, vendors: 50, products: 200, contracts: 100 };

/** The id of the n-th row of its kind, as SQL: in the order of n, as ids by time are, and scattered enough behind it. */
export const idOf = (kind: string, n: string): string =>
  `(lpad(to_hex(1700000000000 + 10 * (${n})::bigint), 12, '0') || '7' || substr(md5('${kind}' || ${n}), 1, 3) || '8' || substr(md5('${kind}' || ${n}), 4, 15))::uuid`;

/** Units, places, people, vendors and products, of which items are made. Eight units and twelve places have all others below them. */
export async function fillSurroundings(client: Client, organizationId: string, people: number): Promise<void> {
  const rows = (kind: string, count: number): string =>
    `FROM (SELECT n, ${idOf(kind, 'n')} AS id, '${organizationId}'::uuid AS organization, now() AS at FROM generate_series(1, ${count}) n) r`;
  await client.query(`
    INSERT INTO business_units (id, organization_id, name, code, parent_id, created_at, updated_at)
      SELECT id, organization, 'Unit ' || n, 'U' || n, CASE WHEN n > 8 THEN ${idOf('unit', '1 + n % 8')} END, at, at ${rows('unit', COUNTS.units)};
    INSERT INTO cost_centers (id, organization_id, code, name, business_unit_id, created_at, updated_at)
      SELECT id, organization, (4000 + n)::text, 'Center ' || n, ${idOf('unit', `1 + n % ${COUNTS.units}`)}, at, at ${rows('center', COUNTS.centers)};
    INSERT INTO locations (id, organization_id, name, code, parent_id, country, created_at, updated_at)
      SELECT id, organization, 'Site ' || n, 'S' || n, CASE WHEN n > 12 THEN ${idOf('place', '1 + n % 12')} END, 'DE', at, at ${rows('place', COUNTS.places)};
    INSERT INTO vendors (id, organization_id, name, created_at, updated_at)
      SELECT id, organization, 'Vendor ' || n, at, at ${rows('vendor', COUNTS.vendors)};
    INSERT INTO products (id, organization_id, kind, domain, category, name, manufacturer, vendor_id, created_at, updated_at)
      SELECT id, organization, (ARRAY['asset', 'asset', 'asset', 'service', 'license'])[1 + n % 5], (ARRAY['it', 'mobility', 'telecom'])[1 + n % 3],
        'Category ' || n % 12, 'Model ' || n, 'Maker ' || n % 20, ${idOf('vendor', `1 + n % ${COUNTS.vendors}`)}, at, at ${rows('product', COUNTS.products)};
    INSERT INTO contracts (id, organization_id, vendor_id, number, name, state, currency, starts_on, created_at, updated_at)
      SELECT id, organization, ${idOf('vendor', `1 + n % ${COUNTS.vendors}`)}, 'C-' || n, 'Contract ' || n, 'active', 'EUR', '2024-01-01', at, at ${rows('contract', COUNTS.contracts)};
    INSERT INTO people (id, organization_id, name, given_name, family_name, email, user_name, employee_number, created_at, updated_at)
      SELECT id, organization, given || ' ' || family || ' ' || n, given, family || ' ' || n, 'p' || n || '@bench.example', 'p' || n, n::text, at, at
      FROM (SELECT r.*, (ARRAY['Ada', 'Bruno', 'Carla', 'Dmitri', 'Elif', 'Femke', 'Goran', 'Hanna'])[1 + n % 8] AS given,
              (ARRAY['Winter', 'Sommer', 'Herbst', 'Brandt', 'Costa', 'Novak', 'Okafor'])[1 + n % 7] AS family ${rows('person', people)}) r;
  `);
  for (const table of ['business_units', 'cost_centers', 'locations', 'vendors', 'products', 'contracts', 'people'])
    await client.query(`ANALYZE ${table}`);
}
