import type { Filter } from '#organization';
import { ALONG, type ExplorerDimension, isOf } from '../explorer/explorer.dimensions.js';
import type { SpendFilters } from './spend-filters.dto.js';

/** By which dimension each filter of one value looks. */
export const FILTERED = {
  itemId: 'item',
  personId: 'person',
  kind: 'kind',
  costCenterId: 'cost_center',
  businessUnitId: 'business_unit',
  vendorId: 'vendor',
  contractId: 'contract',
  productId: 'product',
  category: 'category',
  domain: 'domain',
  itemKind: 'item_kind',
  locationId: 'location',
  spendClass: 'spend_class',
} as const satisfies Partial<Record<keyof SpendFilters, ExplorerDimension>>;

export const filterNames = Object.keys(FILTERED) as Array<keyof typeof FILTERED>;

/**
 * The filters as conditions, without those of time and measure.
 * @param columnOf where a dimension stands in the rows that are asked for; by itself that of the ledger
 */
export function spendFilters(
  query: SpendFilters,
  columnOf: (dimension: ExplorerDimension) => string = (dimension) => ALONG[dimension].column,
): Filter[] {
  const unit = columnOf('business_unit');
  return [
    ...filterNames.map((name): Filter => [`${columnOf(FILTERED[name])} = ?`, query[name]]),
    [`${unit} IN (SELECT business_units_below(?))`, query.underUnitId],
    ...(query.without ?? []).map(
      (dimension): Filter => [`(${columnOf(dimension === 'unit_tree' ? 'business_unit' : dimension)} IS NULL) = ?`, true],
    ),
  ];
}

export const measureFilter = ({ measure }: SpendFilters, kind = 'kind'): Filter[] =>
  measure ? [[`(${isOf(measure, kind)}) = ?`, true]] : [];
