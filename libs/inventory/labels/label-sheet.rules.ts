/** Sheets that labels are printed on: a roll of single labels, or A4 with three columns of eight. */
export const labelSizes = ['62x29', 'a4-24'] as const;
export type LabelSize = (typeof labelSizes)[number];

/** Millimetres throughout. */
export interface LabelSheet {
  page: { width: number; height: number };
  label: { width: number; height: number };
  /** Where the first label begins. */
  start: { x: number; y: number };
  columns: number;
  rows: number;
}

export const labelSheets: Readonly<Record<LabelSize, LabelSheet>> = {
  '62x29': {
    page: { width: 62, height: 29 },
    label: { width: 62, height: 29 },
    start: { x: 0, y: 0 },
    columns: 1,
    rows: 1,
  },
  'a4-24': {
    page: { width: 210, height: 297 },
    label: { width: 70, height: 37 },
    start: { x: 0, y: 0.5 },
    columns: 3,
    rows: 8,
  },
};

/** Where the label of that number goes, row by row; `isFirst` where a new page begins with it. */
export function placeOf({ label, start, columns, rows }: LabelSheet, number: number): { x: number; y: number; isFirst: boolean } {
  const onPage = number % (columns * rows);
  return {
    x: start.x + (onPage % columns) * label.width,
    y: start.y + Math.floor(onPage / columns) * label.height,
    isFirst: onPage === 0,
  };
}

/** A code's dark squares joined to as few rectangles as its rows allow: `[column, row, length]`. */
export function darkRuns(squares: ReadonlyArray<readonly boolean[]>): Array<[column: number, row: number, length: number]> {
  return squares.flatMap((line, row) => {
    const runs: Array<[number, number, number]> = [];
    for (const [column, isDark] of line.entries()) {
      const last = runs.at(-1);
      if (!isDark) continue;
      if (last && last[0] + last[2] === column) last[2] += 1;
      else runs.push([column, row, 1]);
    }
    return runs;
  });
}
