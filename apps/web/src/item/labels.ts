/** The labels that can be printed: one on a roll, or those of a sheet of 24. */
export const labelSizes = ['62x29', 'a4-24'] as const;
/** For any printer, or for a label printer that understands ZPL. */
export const labelFormats = ['pdf', 'zpl'] as const;
export const labelCodes = ['qr', 'code128'] as const;
export const labelDensities = ['203', '300'] as const;

export interface LabelChoice {
  format: (typeof labelFormats)[number];
  size: (typeof labelSizes)[number];
  /** Of ZPL only. */
  code: (typeof labelCodes)[number];
  dpi: (typeof labelDensities)[number];
}

export type LabelledItems = { ids: readonly string[] } | { filter: object };

/** As many labels as are printed at once. */
export const MOST_LABELS = 500;

/** Where the labels of these items are. */
export function labelAddress(items: LabelledItems, { format, size, code, dpi }: LabelChoice): string {
  const query = new URLSearchParams({ size, ...(format === 'zpl' ? { code, dpi } : {}) });
  if ('ids' in items) for (const id of items.ids) query.append('ids', id);
  else for (const [name, value] of Object.entries(items.filter)) query.set(name, String(value));
  return `/api/v1/items/labels.${format}?${query.toString()}`;
}
