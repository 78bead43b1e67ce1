/** What an entry is for. A credit, proceeds and a reversal carry their own sign; spend is positive. */
export const entryKinds = [
  'purchase',
  'recurring',
  'usage',
  'repair',
  'tax',
  'fee',
  'credit',
  'depreciation',
  'disposal_proceeds',
  'disposal_result',
  'adjustment',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Tell when what was paid is an expense. It was spent when it was paid, so sums of spend leave these out. */
export const bookKinds = ['depreciation', 'disposal_result'] as const satisfies readonly EntryKind[];
/** What sums of spend, statements and allocations are made of. */
export const spentKinds = entryKinds.filter((kind) => !bookKinds.some((of) => of === kind));

export const domains = ['telecom', 'it', 'mobility'] as const;
export type Domain = (typeof domains)[number];

export const itemKinds = ['asset', 'service', 'license'] as const;
export type ItemKind = (typeof itemKinds)[number];
