import { Injectable } from '@nestjs/common';
import type { ItemKind } from '#catalog';
import type { AssetFacts, Holder, ItemFacts, LicenseFacts, ServiceFacts } from '#inventory';
import { type Actor, Database } from '#platform';

/** What the records that an item refers to are called. */
export interface KnownNames {
  productId: string | null;
  vendorId: string | null;
  businessUnitId: string | null;
  costCenterId: string | null;
  locationId: string | null;
  holder: string | null;
}

/** An item that is there already, with the facts that files tell. */
export interface KnownItem extends Omit<ItemFacts, 'subState' | 'contractId'> {
  id: string;
  kind: ItemKind;
  state: string;
  version: number;
  asset: Pick<AssetFacts, 'serial' | 'imei' | 'mac'> | null;
  service: Pick<ServiceFacts, 'serviceNumber' | 'circuitId' | 'iccid'> | null;
  license: Pick<LicenseFacts, 'quantity' | 'endsOn' | 'keyReference' | 'licensedTo'> | null;
}

/** By what files name items; all but telephone numbers and licence keys in lower case. */
export interface ItemKeys {
  tags?: readonly string[];
  serials?: readonly string[];
  numbers?: readonly string[];
  circuits?: readonly string[];
  licenseKeys?: readonly string[];
  licenseNames?: readonly string[];
}

interface KnownRow extends Omit<KnownItem, 'holder'> {
  holderPersonId: string | null;
  holderLocationId: string | null;
  holderItemId: string | null;
}

/**
 * The items with one of the keys of a parameter. Each key looks for itself (LATERAL … OFFSET 0), which only its index serves, and
 * names the organisation, since row-level security alone finds no index. Of a table that is just being filled the planner
 * believes that it is small, and would read all of it for every thousand rows. Licences are few, and are read through.
 */
function having(parameter: number, table: string, item: string, key: string): string {
  return `SELECT found.id FROM unnest($${parameter}::text[]) AS wanted(key)
    CROSS JOIN LATERAL (SELECT ${item} AS id FROM ${table} WHERE organization_id = $1 AND ${key} = wanted.key OFFSET 0) found`;
}

const FIND = `
  WITH hit AS (
    ${having(2, 'items', 'id', 'tag_key')}
    UNION ${having(3, 'assets', 'item_id', 'serial_key')}
    UNION ${having(4, 'services', 'item_id', 'service_number')}
    UNION ${having(5, 'services', 'item_id', 'circuit_key')}
    UNION SELECT item_id FROM licenses WHERE organization_id = $1 AND key_reference = ANY($6)
    UNION SELECT id FROM items WHERE organization_id = $1 AND kind = 'license' AND name_key = ANY($7)
  )
  SELECT i.id, i.kind, i.state, i.version::float8 AS version, i.domain, i.tag, i.name, i.product_id AS "productId", i.vendor_id AS "vendorId",
    i.business_unit_id AS "businessUnitId", i.cost_center_id AS "costCenterId", i.location_id AS "locationId",
    i.holder_person_id AS "holderPersonId", i.holder_location_id AS "holderLocationId", i.holder_item_id AS "holderItemId",
    i.purchased_on::text AS "purchasedOn", i.purchase_price_minor::text AS "purchasePriceMinor", i.currency,
    i.order_number AS "orderNumber", i.warranty_ends_on::text AS "warrantyEndsOn", i.end_of_life_on::text AS "endOfLifeOn", i.notes,
    i.custom_fields AS "customFields",
    CASE WHEN a.item_id IS NOT NULL THEN jsonb_build_object('serial', a.serial, 'imei', a.imei, 'mac', a.mac) END AS asset,
    CASE WHEN s.item_id IS NOT NULL THEN jsonb_build_object('serviceNumber', s.service_number, 'circuitId', s.circuit_id, 'iccid', s.iccid) END AS service,
    CASE WHEN l.item_id IS NOT NULL THEN jsonb_build_object('quantity', l.quantity, 'endsOn', l.ends_on, 'keyReference', l.key_reference,
      'licensedTo', l.licensed_to) END AS license
  FROM hit CROSS JOIN LATERAL (SELECT * FROM items WHERE id = hit.id OFFSET 0) i
    LEFT JOIN LATERAL (SELECT * FROM assets WHERE item_id = i.id OFFSET 0) a ON true
    LEFT JOIN LATERAL (SELECT * FROM services WHERE item_id = i.id OFFSET 0) s ON true
    LEFT JOIN LATERAL (SELECT * FROM licenses WHERE item_id = i.id OFFSET 0) l ON true
  ORDER BY i.id`;

/** Finds the items that rows of a file may mean. */
@Injectable()
export class KnownItems {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, keys: ItemKeys): Promise<KnownItem[]> {
    const { tags = [], serials = [], numbers = [], circuits = [], licenseKeys = [], licenseNames = [] } = keys;
    const rows = await this.database.reading(actor, () =>
      this.database.query<KnownRow>(FIND, [actor.organizationId, tags, serials, numbers, circuits, licenseKeys, licenseNames]),
    );
    return rows.map(({ holderPersonId, holderLocationId, holderItemId, ...item }) => ({
      ...item,
      holder: holderOf(holderPersonId, holderLocationId, holderItemId),
    }));
  }

  /** What the records are called that these items refer to. */
  async names(actor: Actor, itemIds: readonly string[]): Promise<Map<string, KnownNames>> {
    if (itemIds.length === 0) return new Map();
    const rows = await this.database.reading(actor, () =>
      this.database.query<KnownNames & { id: string }>(
        `SELECT i.id, p.name AS "productId", v.name AS "vendorId", b.name AS "businessUnitId", c.code AS "costCenterId", l.name AS "locationId",
           coalesce(hp.name, hl.name, hi.tag) AS holder
         FROM items i LEFT JOIN products p ON p.id = i.product_id LEFT JOIN vendors v ON v.id = i.vendor_id
           LEFT JOIN business_units b ON b.id = i.business_unit_id LEFT JOIN cost_centers c ON c.id = i.cost_center_id
           LEFT JOIN locations l ON l.id = i.location_id LEFT JOIN people hp ON hp.id = i.holder_person_id
           LEFT JOIN locations hl ON hl.id = i.holder_location_id LEFT JOIN items hi ON hi.id = i.holder_item_id
         WHERE i.id = ANY($1::uuid[])`,
        [itemIds],
      ),
    );
    return new Map(rows.map(({ id, ...names }) => [id, names]));
  }

  /** Which of the items have a purchase in the ledger. */
  async purchased(actor: Actor, itemIds: readonly string[]): Promise<Set<string>> {
    if (itemIds.length === 0) return new Set();
    const rows = await this.database.query<{ id: string }>(
      `SELECT DISTINCT item_id AS id FROM ledger_entries WHERE organization_id = $1 AND item_id = ANY($2) AND kind = 'purchase'`,
      [actor.organizationId, itemIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

function holderOf(personId: string | null, locationId: string | null, itemId: string | null): Holder | null {
  if (personId !== null) return { kind: 'person', id: personId };
  if (locationId !== null) return { kind: 'location', id: locationId };
  return itemId === null ? null : { kind: 'item', id: itemId };
}
