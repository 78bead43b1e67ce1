export const itemKinds = ['asset', 'service', 'license'] as const;

/** The item list's question, as it stands in the address. */
export interface ItemSearch {
  kind?: string;
  phase?: string;
  state?: string;
  q?: string;
  sort?: string;
}

const names = ['kind', 'phase', 'state', 'q', 'sort'] as const;

/** Takes from an address what the list understands, and nothing else. */
export function readItemSearch(raw: Record<string, unknown>): ItemSearch {
  const search: ItemSearch = {};
  for (const name of names) {
    const value = raw[name];
    if (typeof value === 'string' && value !== '') search[name] = value;
  }
  return search;
}
