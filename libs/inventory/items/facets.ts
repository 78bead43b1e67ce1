/** What items are counted by, and the table that names the values which are ids. */
export const facetColumns = {
  kind: { column: 'i.kind', names: null },
  domain: { column: 'i.domain', names: null },
  phase: { column: 'i.phase', names: null },
  state: { column: 'i.state', names: null },
  productId: { column: 'i.product_id', names: 'products' },
  vendorId: { column: 'i.vendor_id', names: 'vendors' },
  businessUnitId: { column: 'i.business_unit_id', names: 'business_units' },
  costCenterId: { column: 'i.cost_center_id', names: 'cost_centers' },
  locationId: { column: 'i.location_id', names: 'locations' },
} as const;
export type FacetName = keyof typeof facetColumns;
export const facetNames = Object.keys(facetColumns) as FacetName[];
