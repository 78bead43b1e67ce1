import { Injectable } from '@nestjs/common';
import { Database, type FieldProblem } from '#platform';

/** What of an item must not be another item's too. */
export interface UniqueFacts {
  /** The place in what was given. */
  row: number;
  id: string;
  tag: string | null;
  serial: string | null;
  productId: string | null;
  imei: string | null;
  imei2: string | null;
  /** The telephone number of a live service; those of others are left out. It may be recorded twice, and not where it is reserved. */
  number: string | null;
}

interface Clash {
  row: number;
  fact: 'tag' | 'serial' | 'imei' | 'imei2' | 'number';
  value: string;
}

const pointers = {
  tag: '/tag',
  serial: '/asset/serial',
  imei: '/asset/imei',
  imei2: '/asset/imei2',
  number: '/service/serviceNumber',
};
const labels = { tag: 'The tag', serial: 'The serial number', imei: 'The IMEI', imei2: 'The IMEI', number: 'The number' };

/**
 * `g` the given rows; texts are folded by the database, so that both sides fold alike. $1 the rows, $2 the organisation.
 * Each row looks for itself (LATERAL … LIMIT 1), which only the index serves: a plan that is kept would else go on reading
 * all items for every thousand new ones, as it was best when there were few.
 */
const findClashes = `
  WITH g AS MATERIALIZED (
    SELECT g.*, lower(g.tag) AS tag_key, lower(g.serial) AS serial_key FROM jsonb_to_recordset($1) AS g("row" integer, id uuid, tag text,
      serial text, "productId" uuid, imei text, imei2 text, number text)
  ), imeis AS (
    SELECT g."row", g.id, 'imei' AS fact, g.imei AS value FROM g WHERE g.imei IS NOT NULL
    UNION ALL SELECT g."row", g.id, 'imei2', g.imei2 FROM g WHERE g.imei2 IS NOT NULL
  ), repeated AS (
    SELECT g."row", 'tag' AS fact, g.tag AS value, row_number() OVER (PARTITION BY g.tag_key ORDER BY g."row") AS time FROM g WHERE g.tag IS NOT NULL
    UNION ALL
    SELECT g."row", 'serial', g.serial, row_number() OVER (PARTITION BY g.serial_key, g."productId" ORDER BY g."row") FROM g WHERE g.serial IS NOT NULL
    UNION ALL
    SELECT "row", fact, value, row_number() OVER (PARTITION BY value ORDER BY "row") FROM imeis
  )
  SELECT "row", fact, value FROM repeated WHERE time > 1
  UNION ALL
  SELECT g."row", 'tag', g.tag FROM g CROSS JOIN LATERAL (
    SELECT FROM items i WHERE i.organization_id = $2 AND i.tag_key = g.tag_key AND i.id <> g.id LIMIT 1) other
  UNION ALL
  SELECT g."row", 'serial', g.serial FROM g CROSS JOIN LATERAL (
    SELECT FROM assets a WHERE a.organization_id = $2 AND a.serial_key = g.serial_key AND a.item_id <> g.id
      AND a.product_id IS NOT DISTINCT FROM g."productId" LIMIT 1) other
  UNION ALL
  SELECT m."row", m.fact, m.value FROM imeis m
  WHERE EXISTS (SELECT FROM assets a WHERE a.organization_id = $2 AND a.imei = m.value AND a.item_id <> m.id)
     OR EXISTS (SELECT FROM assets a WHERE a.organization_id = $2 AND a.imei2 = m.value AND a.item_id <> m.id)
  UNION ALL
  SELECT g."row", 'number', g.number FROM g WHERE EXISTS (SELECT FROM number_reservations r
    WHERE r.organization_id = $2 AND r.number = g.number AND r.released_at IS NULL AND r.item_id <> g.id)`;

/** Tells beforehand, and with a better message, what the unique indexes would refuse. */
@Injectable()
export class Uniqueness {
  constructor(private readonly database: Database) {}

  /** The clashes with other items and inside the batch, by the place of the row. */
  async clashes(organizationId: string, rows: readonly UniqueFacts[]): Promise<Map<number, FieldProblem[]>> {
    const found = new Map<number, FieldProblem[]>();
    if (rows.length === 0) return found;
    const clashes = await this.database.prepared<Clash>('inventory.find-clashes', findClashes, [
      JSON.stringify(rows),
      organizationId,
    ]);
    for (const { row, fact, value } of clashes) {
      const why = fact === 'number' ? 'reserved for another service' : 'taken';
      const problem = { pointer: pointers[fact], code: 'already_exists', reason: `${labels[fact]} ${value} is ${why}.` };
      found.set(row, [...(found.get(row) ?? []), problem]);
    }
    return found;
  }
}
