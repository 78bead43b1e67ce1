/** How the facts of items are kept: the property, its column, and the column's type. The SQL of reads and writes is made from these. */
export type Columns<Facts> = { readonly [Name in keyof Facts & string]: readonly [column: string, type: SqlType] };
type SqlType = 'text' | 'uuid' | 'date' | 'timestamptz' | 'bigint' | 'integer' | 'boolean' | 'jsonb';

/** As rows have it: the holder is in three columns. */
export interface ItemColumns {
  domain: string;
  tag: string;
  name: string;
  subState: string | null;
  productId: string | null;
  vendorId: string | null;
  contractId: string | null;
  businessUnitId: string | null;
  costCenterId: string | null;
  locationId: string | null;
  holderPersonId: string | null;
  holderLocationId: string | null;
  holderItemId: string | null;
  purchasedOn: string | null;
  purchasePriceMinor: string | null;
  currency: string | null;
  orderNumber: string | null;
  warrantyEndsOn: string | null;
  endOfLifeOn: string | null;
  notes: string | null;
  customFields: Readonly<Record<string, unknown>>;
}

export const itemColumns: Columns<ItemColumns> = {
  domain: ['domain', 'text'],
  tag: ['tag', 'text'],
  name: ['name', 'text'],
  subState: ['sub_state', 'text'],
  productId: ['product_id', 'uuid'],
  vendorId: ['vendor_id', 'uuid'],
  contractId: ['contract_id', 'uuid'],
  businessUnitId: ['business_unit_id', 'uuid'],
  costCenterId: ['cost_center_id', 'uuid'],
  locationId: ['location_id', 'uuid'],
  holderPersonId: ['holder_person_id', 'uuid'],
  holderLocationId: ['holder_location_id', 'uuid'],
  holderItemId: ['holder_item_id', 'uuid'],
  purchasedOn: ['purchased_on', 'date'],
  purchasePriceMinor: ['purchase_price_minor', 'bigint'],
  currency: ['currency', 'text'],
  orderNumber: ['order_number', 'text'],
  warrantyEndsOn: ['warranty_ends_on', 'date'],
  endOfLifeOn: ['end_of_life_on', 'date'],
  notes: ['notes', 'text'],
  customFields: ['custom_fields', 'jsonb'],
};

export const detailTables = { asset: 'assets', service: 'services', license: 'licenses' } as const;

export const detailColumns = {
  asset: {
    serial: ['serial', 'text'],
    imei: ['imei', 'text'],
    imei2: ['imei2', 'text'],
    mac: ['mac', 'text'],
    propertyNumber: ['property_number', 'text'],
    condition: ['condition', 'text'],
    hasStorage: ['has_storage', 'boolean'],
  },
  service: {
    serviceNumber: ['service_number', 'text'],
    circuitId: ['circuit_id', 'text'],
    iccid: ['iccid', 'text'],
    eid: ['eid', 'text'],
    billingAccountId: ['billing_account_id', 'uuid'],
    billingState: ['billing_state', 'text'],
    billingStartsOn: ['billing_starts_on', 'date'],
    finalBillOn: ['final_bill_on', 'date'],
    installOn: ['install_on', 'date'],
    disconnectWantedOn: ['disconnect_wanted_on', 'date'],
    vendorReference: ['vendor_reference', 'text'],
    bandwidthKbps: ['bandwidth_kbps', 'bigint'],
  },
  license: {
    metric: ['metric', 'text'],
    quantity: ['quantity', 'bigint'],
    startsOn: ['starts_on', 'date'],
    endsOn: ['ends_on', 'date'],
    tenant: ['tenant', 'text'],
    keyReference: ['key_reference', 'text'],
    licensedTo: ['licensed_to', 'text'],
  },
} as const;

/** Columns that follow from another one: the folded texts that are compared and sorted. */
const folded: Readonly<Record<string, string>> = {
  tag: 'tag_key',
  name: 'name_key',
  serial: 'serial_key',
  circuit_id: 'circuit_key',
};

type AnyColumns = Readonly<Record<string, readonly [column: string, type: SqlType]>>;

/** `"tag" text, "productId" uuid, …`, for `jsonb_to_recordset`. */
export function recordOf(columns: AnyColumns): string {
  return Object.entries(columns)
    .map(([name, [, type]]) => `"${name}" ${type}`)
    .join(', ');
}

/** The columns that are written, and where each value comes from, with the folded ones beside their originals. */
export function writesOf(columns: AnyColumns, row: string): Array<[column: string, value: string]> {
  return Object.entries(columns).flatMap(([name, [column]]): Array<[string, string]> => {
    const value = `${row}."${name}"`;
    const key = folded[column];
    return key === undefined
      ? [[column, value]]
      : [
          [column, value],
          [key, `lower(${value})`],
        ];
  });
}

/** `i.domain AS "domain", i.purchased_on::text AS "purchasedOn", …` */
export function readsOf(columns: AnyColumns, table: string): string {
  return Object.entries(columns)
    .map(([name, [column, type]]) => `${table}.${column}${type === 'date' ? '::text' : ''} AS "${name}"`)
    .join(', ');
}

/** The detail of a kind as one JSON value, or NULL. Numbers stay numbers, dates become `YYYY-MM-DD`. */
export function detailOf(columns: AnyColumns, table: string, further = ''): string {
  const pairs = Object.entries(columns).map(([name, [column]]) => `'${name}', ${table}.${column}`);
  return `CASE WHEN ${table}.item_id IS NOT NULL THEN jsonb_build_object(${pairs.join(', ')}${further}) END`;
}
