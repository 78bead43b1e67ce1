import { spendClasses } from '#organization';
import { domains, entryKinds, itemKinds } from '../ledger/ledger-kinds.js';

/** What spend can be told along, beside its months. */
export const explorerDimensions = [
  'item',
  'person',
  'cost_center',
  'business_unit',
  'unit_tree',
  'vendor',
  'contract',
  'product',
  'category',
  'domain',
  'item_kind',
  'location',
  'kind',
  'measure',
  'spend_class',
] as const;
export type ExplorerDimension = (typeof explorerDimensions)[number];

/**
 * What of the ledger is added up. Depreciation spreads what was already spent, so it is never added to it. What accrues is what
 * charges and plans post by themselves, period by period; all else that was spent is actual.
 */
export const measures = ['spend', 'actual', 'accrued', 'depreciation'] as const;
export type Measure = (typeof measures)[number];

const KINDS_OF_MEASURE: Record<Measure, (kind: string) => string> = {
  spend: (kind) => `${kind} NOT IN ('depreciation', 'disposal_result')`,
  actual: (kind) => `${kind} NOT IN ('depreciation', 'disposal_result', 'recurring')`,
  accrued: (kind) => `${kind} = 'recurring'`,
  depreciation: (kind) => `${kind} IN ('depreciation', 'disposal_result')`,
};
/** Whether an entry is of a measure, as a condition on the column that has its kind. */
export const isOf = (measure: Measure, kind = 'kind'): string => KINDS_OF_MEASURE[measure](kind);
export const MEASURE_OF_KIND = `CASE kind WHEN 'depreciation' THEN 'depreciation' WHEN 'disposal_result' THEN 'depreciation' WHEN 'recurring' THEN 'accrued' ELSE 'actual' END`;

export const isMeasure = (text: string): text is Measure => measures.some((measure) => measure === text);

interface Along {
  /** In the cubes. */
  column: string;
  type: 'uuid' | 'text';
  /** Of a commitment, with its item `i`, product `p` and cost centre `c`. */
  committed: string;
  /** What names its values: a statement over `$1::uuid[]`. */
  names?: string;
  values?: readonly string[];
}

const named = (table: string, name: string): string => `SELECT id, ${name} AS label FROM ${table} WHERE id = ANY($1::uuid[])`;
const UNIT = 'coalesce(c.business_unit_id, i.business_unit_id)';

export const ALONG: Record<ExplorerDimension, Along> = {
  item: { column: 'item_id', type: 'uuid', committed: 'm.item_id', names: named('items', `tag || ' ' || name`) },
  person: { column: 'person_id', type: 'uuid', committed: 'i.holder_person_id', names: named('people', 'name') },
  cost_center: {
    ...{ column: 'cost_center_id', type: 'uuid', committed: 'coalesce(m.cost_center_id, i.cost_center_id)' },
    names: named('cost_centers', `code || ' ' || name`),
  },
  business_unit: { column: 'business_unit_id', type: 'uuid', committed: UNIT, names: named('business_units', 'name') },
  unit_tree: { column: 'tree.part', type: 'uuid', committed: 'tree.part', names: named('business_units', 'name') },
  vendor: { column: 'vendor_id', type: 'uuid', committed: 'coalesce(m.vendor_id, i.vendor_id)', names: named('vendors', 'name') },
  contract: {
    ...{ column: 'contract_id', type: 'uuid', committed: 'i.contract_id' },
    names: named('contracts', `coalesce(number || ' ', '') || name`),
  },
  product: {
    column: 'product_id',
    type: 'uuid',
    committed: 'i.product_id',
    names: named('products', `trim(manufacturer || ' ' || name)`),
  },
  category: { column: 'category', type: 'text', committed: 'p.category' },
  domain: { column: 'domain', type: 'text', committed: 'i.domain', values: domains },
  item_kind: { column: 'item_kind', type: 'text', committed: 'i.kind', values: itemKinds },
  location: {
    ...{ column: 'location_id', type: 'uuid', committed: 'coalesce(i.holder_location_id, i.location_id)' },
    names: named('locations', 'name'),
  },
  kind: { column: 'kind', type: 'text', committed: `'purchase'`, values: entryKinds },
  measure: { column: MEASURE_OF_KIND, type: 'text', committed: `'actual'`, values: measures },
  spend_class: { column: 'spend_class', type: 'text', committed: 'c.spend_class', values: spendClasses },
};

/** What stands for "none" where values are compared with `=`. */
export const NONE = { uuid: `'00000000-0000-0000-0000-000000000000'::uuid`, text: `''` } as const;
export const NO_ID = '00000000-0000-0000-0000-000000000000';

/** How a row of the cubes has none of a dimension. */
export const noneOf = (dimension: ExplorerDimension): string => (ALONG[dimension].type === 'uuid' ? NO_ID : '');
