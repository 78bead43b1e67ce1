import type { ReactNode } from 'react';

/** Any row of a list. */
export interface Row {
  id: string;
}

/** One column of a list. Cells are plain elements, since a screen has hundreds of them. */
export interface Column<Each extends Row> {
  /** As it stands in the address and in what is remembered. */
  id: string;
  title: string;
  cell: (row: Each) => ReactNode;
  /** The same as plain text, for the export and as the tooltip of what is cut off. Without it the column is not exported. */
  text?: (row: Each) => string | number | null | undefined;
  /** What the API calls the order by it; without it one cannot sort by this column. */
  sort?: string;
  /** In pixels; 160 unless given. */
  width?: number;
  /** Amounts and counts stand at the right. */
  align?: 'right';
  /** Not shown until somebody chooses it. */
  optional?: boolean;
  /** How it stands on the card of a narrow screen: the heading (the first column unless told), a badge beside it, or not at all; else as a line of text. */
  card?: 'title' | 'badge' | 'none';
  /** Changed in its place, where the one who looks may change the row. */
  edit?: ColumnEdit<Each>;
}

export interface ColumnEdit<Each extends Row> {
  /** What is typed at first. */
  value: (row: Each) => string;
  /** Refuses by throwing a `Problem`; its reason is told at the cell. */
  save: (row: Each, value: string) => Promise<unknown>;
  may?: (row: Each) => boolean;
}

export const DEFAULT_WIDTH = 160;
