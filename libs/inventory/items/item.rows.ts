import { progressOf } from '#lifecycle';
import type { Database, GrantScope } from '#platform';
import { detailColumns, detailOf, itemColumns, readsOf } from './item.columns.js';
import type { Holder, ItemRecord } from './item.js';
import type { DecisionFacts } from './stage.rules.js';

/** An item, whole, with what a decision needs. The aliases: `i` item, `a` asset, `s` service, `l` license, `p` product. */
const wholeItem = `
  i.id, i.kind, i.definition, i.definition_version AS "definitionVersion", i.state, i.phase, i.state_since AS "stateSince",
  i.stuck_at AS "stuckAt", i.version::float8 AS version, i.created_at AS "createdAt", ${readsOf(itemColumns, 'i')},
  ${detailOf(detailColumns.asset, 'a')} AS asset, ${detailOf(detailColumns.service, 's')} AS service,
  ${detailOf(detailColumns.license, 'l')} AS license,
  coalesce(l.seats_used, 0)::integer AS "seatsUsed", coalesce(p.needs_imei, false) AS "productNeedsImei",
  c.sanitised, c.destroyed, w.runs, w."openSteps", w."doneSteps"`;

/**
 * Details by the key of each item, and of its kind alone: `LIMIT` keeps PostgreSQL from reading all services and licenses there are
 * for the sake of some hundred items.
 */
const joins = `
  LEFT JOIN LATERAL (SELECT * FROM assets WHERE item_id = i.id AND i.kind = 'asset' LIMIT 1) a ON true
  LEFT JOIN LATERAL (SELECT * FROM services WHERE item_id = i.id AND i.kind = 'service' LIMIT 1) s ON true
  LEFT JOIN LATERAL (SELECT * FROM licenses WHERE item_id = i.id AND i.kind = 'license' LIMIT 1) l ON true
  LEFT JOIN products p ON p.id = i.product_id
  CROSS JOIN LATERAL (
    SELECT count(*) > 0 AS sanitised, coalesce(bool_or(c.method = 'destroy'), false) AS destroyed FROM sanitisation_certificates c
    WHERE c.item_id = i.id AND c.serial_key = a.serial_key AND c.result = 'passed' AND c.validated_at IS NOT NULL
  ) c
  CROSS JOIN LATERAL (${progressOf('i.id')}) w`;

const lockableItems = `SELECT ${wholeItem}, seen.version::float8 AS "seenVersion" FROM items i JOIN items seen ON seen.id = i.id ${joins}`;

/**
 * $1 the ids. Locked in the order of their ids, so that two who lock several do not wait for each other in a circle.
 * While a statement waits for a lock it keeps its old view of all other rows; `seenVersion`, which is of that view, tells
 * whether the item changed meanwhile, so that the read is made again.
 */
const lockItems = `${lockableItems} WHERE i.id = ANY($1::uuid[]) ORDER BY i.id FOR NO KEY UPDATE OF i`;

/** One item, by `=`: only so does PostgreSQL know how little it will find, and keeps its plan instead of making it anew each time. */
const lockItem = `${lockableItems} WHERE i.id = $1 FOR NO KEY UPDATE OF i`;

const readItem = `SELECT ${wholeItem} FROM items i ${joins} WHERE i.id = $1`;

const readItems = `SELECT ${wholeItem} FROM items i ${joins} WHERE i.id = ANY($1::uuid[])`;

/** An item with all that deciding needs, from one read. */
export interface ItemToDecide extends ItemRecord, DecisionFacts {
  /** Whether work was started by the verb that led to the present state. */
  hasRun: boolean;
  openSteps: number;
  doneSteps: readonly string[];
}

interface HolderIds {
  holderPersonId: string | null;
  holderLocationId: string | null;
  holderItemId: string | null;
}

/** As the statement answers: the holder in three columns, absent details as NULL. */
type ItemRow = Omit<ItemToDecide, 'holder' | 'hasRun' | 'asset' | 'service' | 'license'> &
  HolderIds & { [Kind in 'asset' | 'service' | 'license']: ItemRecord[Kind] | null } & { runs: number; seenVersion?: number };

/** Locks the items that are there and visible, and reads them as they are once they are locked. Needs an open transaction. */
export async function lockToDecide(database: Database, ids: readonly string[]): Promise<ItemToDecide[]> {
  const [id, ...others] = ids;
  const lock = (): Promise<ItemRow[]> =>
    others.length === 0
      ? database.prepared<ItemRow>('inventory.lock-item', lockItem, [id])
      : database.prepared<ItemRow>('inventory.lock-items', lockItems, [ids]);
  const rows = await lock();
  const current = rows.every(({ version, seenVersion }) => version === seenVersion);
  return (current ? rows : await lock()).map(asItem);
}

export async function readToDecide(database: Database, id: string): Promise<ItemToDecide | undefined> {
  const [row] = await database.lookUp<ItemRow>('inventory.read-item', readItem, [id]);
  return row && asItem(row);
}

/** Those that are there and visible, as they are now. Needs a scope. */
export async function readManyToDecide(database: Database, ids: readonly string[]): Promise<ItemToDecide[]> {
  const rows = await database.query<ItemRow>(readItems, [ids]);
  return rows.map(asItem);
}

/**
 * Property by property. A row of so many columns is kept by V8 as a hash table, and so is all that is spread from it; what is written
 * out here is read many times as fast by those who decide.
 */
function asItem(row: ItemRow): ItemToDecide {
  const item: ItemToDecide = {
    id: row.id,
    kind: row.kind,
    definition: row.definition,
    definitionVersion: row.definitionVersion,
    state: row.state,
    phase: row.phase,
    stateSince: row.stateSince,
    stuckAt: row.stuckAt,
    version: row.version,
    createdAt: row.createdAt,
    domain: row.domain,
    tag: row.tag,
    name: row.name,
    subState: row.subState,
    productId: row.productId,
    vendorId: row.vendorId,
    contractId: row.contractId,
    businessUnitId: row.businessUnitId,
    costCenterId: row.costCenterId,
    locationId: row.locationId,
    holder: holderOf(row),
    purchasedOn: row.purchasedOn,
    purchasePriceMinor: row.purchasePriceMinor,
    currency: row.currency,
    orderNumber: row.orderNumber,
    warrantyEndsOn: row.warrantyEndsOn,
    endOfLifeOn: row.endOfLifeOn,
    notes: row.notes,
    customFields: row.customFields,
    seatsUsed: row.seatsUsed,
    productNeedsImei: row.productNeedsImei,
    sanitised: row.sanitised,
    destroyed: row.destroyed,
    hasRun: row.runs > 0,
    openSteps: row.openSteps,
    doneSteps: row.doneSteps,
  };
  if (row.asset) item.asset = row.asset;
  if (row.service) item.service = row.service;
  if (row.license) item.license = row.license;
  return item;
}

export function holderOf({ holderPersonId, holderLocationId, holderItemId }: HolderIds): Holder | null {
  if (holderPersonId) return { kind: 'person', id: holderPersonId };
  if (holderLocationId) return { kind: 'location', id: holderLocationId };
  return holderItemId ? { kind: 'item', id: holderItemId } : null;
}

/** Whether a grant that is limited to some units and places reaches the item. */
export function isWithin(
  { businessUnitId, locationId }: Pick<ItemRecord, 'businessUnitId' | 'locationId'>,
  reach: 'everything' | GrantScope,
): boolean {
  if (reach === 'everything') return true;
  return (
    (businessUnitId !== null && reach.businessUnitIds.includes(businessUnitId)) ||
    (locationId !== null && reach.locationIds.includes(locationId))
  );
}
