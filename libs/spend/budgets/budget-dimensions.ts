import { spendClasses } from '#organization';
import { domains, itemKinds, spentKinds } from '../ledger/ledger-kinds.js';

/** What a budget may be for. Of a unit it covers what lies below it, too. */
export const budgetDimensions = [
  'organization',
  'cost_center',
  'business_unit',
  'vendor',
  'contract',
  'product',
  'category',
  'domain',
  'item_kind',
  'location',
  'person',
  'item',
  'kind',
  'spend_class',
] as const;
export type BudgetDimension = (typeof budgetDimensions)[number];

/** The dimensions whose values are records of their own, each with the column that refers to it and what it is called. */
export const RECORD_COLUMNS = {
  cost_center: { column: 'cost_center_id', property: 'costCenterId', noun: 'cost centre' },
  business_unit: { column: 'business_unit_id', property: 'businessUnitId', noun: 'business unit' },
  vendor: { column: 'vendor_id', property: 'vendorId', noun: 'vendor' },
  contract: { column: 'contract_id', property: 'contractId', noun: 'contract' },
  product: { column: 'product_id', property: 'productId', noun: 'product' },
  location: { column: 'location_id', property: 'locationId', noun: 'location' },
  person: { column: 'person_id', property: 'personId', noun: 'person' },
  item: { column: 'item_id', property: 'itemId', noun: 'item' },
} as const satisfies Partial<Record<BudgetDimension, { column: string; property: string; noun: string }>>;
export type RecordDimension = keyof typeof RECORD_COLUMNS;

export const isRecord = (dimension: BudgetDimension): dimension is RecordDimension => dimension in RECORD_COLUMNS;

/** The words that a dimension without records knows; of categories any word will do. */
const WORDS: Partial<Record<BudgetDimension, readonly string[]>> = {
  domain: domains,
  item_kind: itemKinds,
  kind: spentKinds,
  spend_class: spendClasses,
};

/** Whether a budget can be for this value, as far as that can be told without looking records up. */
export function isValueOf(dimension: BudgetDimension, value: string): boolean {
  if (dimension === 'organization') return value === '';
  if (isRecord(dimension)) return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
  return value.trim() !== '' && (WORDS[dimension]?.includes(value) ?? true);
}
