import { type Column, DEFAULT_WIDTH, type Row } from './column.js';

/** How somebody wants the columns of one list: which, in which order, which of them stay at the left, how wide. */
export interface Layout {
  /** The shown ones in their order; absent means as the page has them. */
  shown?: string[];
  pinned?: string[];
  widths?: Record<string, number>;
}

export interface PlacedColumn<Each extends Row> {
  column: Column<Each>;
  width: number;
  /** Pixels from the left edge where it stays while the others scroll away under it. */
  stays?: number;
  /** The last that stays has a line at its right. */
  lastToStay?: boolean;
}

const LEAST_WIDTH = 64;
const MOST_WIDTH = 800;

/** The columns as they stand from left to right; those that stay come first. `before` is the width of what stands left of all of them. */
export function arrange<Each extends Row>(columns: readonly Column<Each>[], layout: Layout, before = 0): PlacedColumn<Each>[] {
  const shown = shownIds(columns, layout).flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const pinned = layout.pinned ?? [];
  const stay = shown.filter(({ id }) => pinned.includes(id));
  const move = shown.filter(({ id }) => !pinned.includes(id));
  const placed: PlacedColumn<Each>[] = [];
  let left = before;
  for (const column of [...stay, ...move]) {
    const width = layout.widths?.[column.id] ?? column.width ?? DEFAULT_WIDTH;
    const stays = placed.length < stay.length;
    placed.push(stays ? { column, width, stays: left, lastToStay: placed.length === stay.length - 1 } : { column, width });
    left += width;
  }
  return placed;
}

/** Never none: a list without columns would be a riddle. */
export function shownIds<Each extends Row>(columns: readonly Column<Each>[], { shown }: Layout): string[] {
  const known = shown?.filter((id) => columns.some((column) => column.id === id)) ?? [];
  return known.length > 0 ? known : columns.filter(({ optional }) => !optional).map(({ id }) => id);
}

export function resized(layout: Layout, id: string, width: number): Layout {
  const within = Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
  return { ...layout, widths: { ...layout.widths, [id]: within } };
}

export function pinToggled(layout: Layout, id: string): Layout {
  const pinned = layout.pinned ?? [];
  return { ...layout, pinned: pinned.includes(id) ? pinned.filter((each) => each !== id) : [...pinned, id] };
}

/** Shows a column at the end, or hides it; the last one cannot be hidden. */
export function showToggled<Each extends Row>(columns: readonly Column<Each>[], layout: Layout, id: string): Layout {
  const shown = shownIds(columns, layout);
  const next = shown.includes(id) ? shown.filter((each) => each !== id) : [...shown, id];
  return next.length > 0 ? { ...layout, shown: next } : layout;
}

/** Puts a shown column before another one, or at the end. */
export function movedBefore<Each extends Row>(
  columns: readonly Column<Each>[],
  layout: Layout,
  id: string,
  before: string | undefined,
): Layout {
  const others = shownIds(columns, layout).filter((each) => each !== id);
  const place = before === undefined ? others.length : others.indexOf(before);
  if (place < 0) return layout;
  return { ...layout, shown: [...others.slice(0, place), id, ...others.slice(place)] };
}

/** For the address: `tag*,name,stage`, where a star stays at the left. Widths belong to a screen, not to an address. */
export function layoutText({ shown, pinned = [] }: Layout): string | undefined {
  return shown?.map((id) => (pinned.includes(id) ? `${id}*` : id)).join(',');
}

export function layoutOf(text: string): Layout {
  const ids = text.split(',').filter(Boolean);
  const bare = (id: string): string => id.replace(/\*$/, '');
  return { shown: ids.map(bare), pinned: ids.filter((id) => id.endsWith('*')).map(bare) };
}
