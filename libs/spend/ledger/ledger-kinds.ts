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

export const domains = ['telecom', 'it', 'mobility'] as const;
export type Domain = (typeof domains)[number];

export const itemKinds = ['asset', 'service', 'license'] as const;
export type ItemKind = (typeof itemKinds)[number];
