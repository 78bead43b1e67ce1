/** The labels that can be printed: one on a roll, or a sheet of 24. */
export const labelSizes = ['62x29', 'a4-24'] as const;
export type LabelSize = (typeof labelSizes)[number];

/** As many labels as are printed at once. */
export const MOST_LABELS = 500;

/** Where the labels of these items are, as a PDF. */
export function labelAddress(items: { ids: readonly string[] } | { filter: object }, size: LabelSize): string {
  const query = new URLSearchParams({ size });
  if ('ids' in items) for (const id of items.ids) query.append('ids', id);
  else for (const [name, value] of Object.entries(items.filter)) query.set(name, String(value));
  return `/api/v1/items/labels.pdf?${query.toString()}`;
}
