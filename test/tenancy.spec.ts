import { Client } from 'pg';
import { newId } from '#platform';
import { useDatabase } from './harness/index.js';

interface Table {
  name: string;
  columns: Array<{
    name: string;
    type: string;
    needed: boolean;
    /** One of the values that the partitions of its table are for. */
    listed: string | null;
  }>;
}

const mine = newId();
const theirs = newId();

/** Any value of a column's type: what the row means does not matter here, only whose it is. */
function anyValue(type: string): string {
  if (type === 'uuid') return `'${newId()}'`;
  if (/\[\]$/.test(type)) return `'{}'`;
  if (/^(integer|bigint|smallint|numeric)/.test(type)) return '1';
  if (type === 'boolean') return 'false';
  if (type === 'date') return `'2026-01-15'`;
  if (/^timestamp/.test(type)) return `'2026-01-15T12:00:00Z'`;
  if (/^jsonb?$/.test(type)) return `'{}'`;
  if (/range$/.test(type)) return `'empty'`;
  if (type === 'bytea') return `'\\x00'`;
  return `'x'`;
}

describe('One organisation never sees or touches the rows of another', () => {
  const test = useDatabase();
  let tables: Table[];
  let app: Client;

  beforeAll(async () => {
    tables = await test.inspect<Table>(`
      SELECT c.relname AS name, jsonb_agg(jsonb_build_object(
        'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
        'needed', a.attnotnull AND NOT a.atthasdef AND a.attgenerated = '' AND a.attidentity = '',
        'listed', (SELECT (regexp_match(pg_get_expr(p.relpartbound, p.oid), 'IN \\(''([^'']*)'))[1]
          FROM pg_partitioned_table l JOIN pg_inherits h ON h.inhparent = l.partrelid JOIN pg_class p ON p.oid = h.inhrelid
          WHERE l.partrelid = c.oid AND l.partstrat = 'l' AND a.attnum = ANY(l.partattrs) LIMIT 1))) AS columns
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND (c.relname = 'organizations' OR EXISTS (SELECT 1 FROM pg_attribute o WHERE o.attrelid = c.oid AND o.attname = 'organization_id'))
      GROUP BY c.relname ORDER BY c.relname`);
    // One row of ours in every table, whatever its other rules are: those have tests of their own.
    await test.inspect(`SET session_replication_role = replica`);
    await test.inspect(`DO $$ DECLARE c record; BEGIN
      FOR c IN SELECT conrelid::regclass AS t, conname FROM pg_constraint
               WHERE contype = 'c' AND connamespace = 'public'::regnamespace AND coninhcount = 0
      LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', c.t, c.conname); END LOOP; END $$`);
    for (const table of tables) await test.inspect(insertFor(table, mine));
    app = new Client({ connectionString: test.appUrl });
    // The database is dropped under it at the end.
    app.on('error', () => undefined);
    await app.connect();
  });

  const ownerColumn = (name: string): string => (name === 'organizations' ? 'id' : 'organization_id');

  function insertFor({ name, columns }: Table, organizationId: string): string {
    const given = columns.filter((column) => column.needed || column.name === ownerColumn(name));
    const values = given.map((column) => {
      if (column.name === ownerColumn(name)) return `'${organizationId}'`;
      return column.listed === null ? anyValue(column.type) : `'${column.listed}'`;
    });
    return `INSERT INTO ${name} (${given.map((column) => `"${column.name}"`).join(', ')}) VALUES (${values.join(', ')})`;
  }

  /** How many rows a statement reached; -1 where PostgreSQL refused it. */
  async function reach(sql: string): Promise<number> {
    await app.query('BEGIN');
    try {
      const { rowCount } = await app.query(sql);
      return rowCount ?? 0;
    } catch {
      return -1;
    } finally {
      await app.query('ROLLBACK');
    }
  }

  it('finds tables to walk, each with row-level security that binds its owner too', async () => {
    const open = await test.inspect<{ name: string }>(
      `
      SELECT relname AS name FROM pg_class
      WHERE relname = ANY($1) AND relnamespace = 'public'::regnamespace AND NOT (relrowsecurity AND relforcerowsecurity)`,
      [tables.map(({ name }) => name)],
    );
    expect(tables.length).toBeGreaterThan(5);
    expect(open).toEqual([]);
  });

  it('reaches a partition only through its table', async () => {
    const open = await test.inspect<{ name: string }>(`
      SELECT relname AS name FROM pg_class WHERE relispartition AND relkind = 'r'
        AND has_table_privilege('quartermaster_app', oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')`);
    expect(open).toEqual([]);
  });

  it('owns nothing and cannot step round the rules', async () => {
    const [role] = await test.inspect(`
      SELECT rolsuper, rolbypassrls, rolcreaterole, (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned
      FROM pg_roles r WHERE rolname = 'quartermaster_app'`);
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0 });
  });

  it.each([
    ['with no tenant set', ''],
    ['as another tenant', theirs],
  ])('reads and writes no row of ours %s', async (_who, tenant) => {
    await app.query(`SET SESSION app.organization_id = '${tenant}'`);
    await app.query(`SET SESSION app.courier = 'off'`);
    const reached: Record<string, Record<string, number>> = {};
    for (const table of tables) {
      const column = ownerColumn(table.name);
      const found = {
        select: await reach(`SELECT 1 FROM ${table.name} WHERE "${column}" = '${mine}' OR true`),
        update: await reach(`UPDATE ${table.name} SET "${column}" = "${column}"`),
        delete: await reach(`DELETE FROM ${table.name}`),
        insert: await reach(insertFor(table, mine)),
      };
      if (found.select > 0 || found.update > 0 || found.delete > 0 || found.insert > 0) reached[table.name] = found;
    }
    expect(reached).toEqual({});
  });

  it('does see its own rows, so that the walk above can fail', async () => {
    await app.query(`SET SESSION app.organization_id = '${mine}'`);
    const unseen: string[] = [];
    for (const { name } of tables) if ((await reach(`SELECT 1 FROM ${name}`)) === 0) unseen.push(name);
    expect(unseen).toEqual([]);
  });
});
