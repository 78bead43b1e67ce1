/** What has a page of its own, with the start of its address. */
export const thingPages = {
  item: '/items',
  person: '/people',
  business_unit: '/units',
  cost_center: '/cost-centers',
  project: '/projects',
  location: '/locations',
  product: '/products',
  vendor: '/vendors',
  contract: '/contracts',
  user: '/admin/users',
  budget: '/budgets',
  import: '/imports',
  bulk_change: '/bulk-changes',
} as const;

export type ThingKind = keyof typeof thingPages;

export function isThing(kind: string): kind is ThingKind {
  return kind in thingPages;
}

/** Where a thing is shown. */
export function pageOf(kind: ThingKind, id: string): string {
  return `${thingPages[kind]}/${id}`;
}
