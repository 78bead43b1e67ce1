import { Skeleton } from '@mantine/core';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import type { AskFor } from '../address/use-question.js';
import type { PlacedColumn } from './arrangement.js';
import type { Row } from './column.js';
import { type Density, rowHeights } from './density.js';
import { TableHead } from './TableHead.js';
import { TableRow } from './TableRow.js';
import classes from './table.module.css';
import type { List } from './use-list.js';
import type { Selecting } from './use-selection.js';

/** What the keyboard asks of the table: to bring a row into sight and give it the focus. */
export interface TableHandle {
  focus: (place: number) => void;
}

interface VirtualTableProps<Each extends Row, Query extends object> {
  label: string;
  list: List<Each, Query>;
  placed: ReadonlyArray<PlacedColumn<Each>>;
  density: Density;
  /** How many there are in all, where that is known. */
  total: number | undefined;
  sort: string | undefined;
  ask: AskFor;
  resize: (id: string, width: number) => void;
  to: ((row: Each) => string) | undefined;
  selecting: Selecting<Query> | undefined;
  open: string | undefined;
  /** A click beside all links and buttons of a row. */
  onRow: ((id: string) => void) | undefined;
  handle: RefObject<TableHandle | null>;
}

/** The width of the column with the ticks. */
export const TICKS = 44;
/** How many rows before the end the next ones are asked for. */
const AHEAD = 30;
const noToggle = (): void => undefined;

/** Rows under a head that stays; only those in sight are drawn, and the next ones are read before one comes to the end. */
export function VirtualTable<Each extends Row, Query extends object>(props: VirtualTableProps<Each, Query>) {
  const { label, list, placed, density, total, sort, ask, resize, to, selecting, open, onRow, handle } = props;
  const { rows, hasMore, readingMore, readMore } = list;
  const scroll = useRef<HTMLElement>(null);
  const focused = useRef<number>(undefined);
  const height = rowHeights[density];
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    getItemKey: (place) => rows[place]?.id ?? place,
    overscan: 10,
    // The row with the focus stays there however far it is scrolled away, or the keyboard would lose its place.
    rangeExtractor: (range) => {
      const held = focused.current;
      const shown = defaultRangeExtractor(range);
      return held === undefined || held < 0 || held >= range.count ? shown : [...new Set([...shown, held])].sort((a, b) => a - b);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height is what makes all places wrong
  useEffect(() => virtual.measure(), [virtual, height]);
  const drawn = virtual.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !readingMore && rows.length > 0 && last >= rows.length - AHEAD) readMore();
  }, [hasMore, readingMore, rows.length, last, readMore]);
  // Another question begins at the top again.
  const asked = JSON.stringify(list.query);
  const before = useRef(asked);
  useEffect(() => {
    if (before.current !== asked) scroll.current?.scrollTo({ top: 0 });
    before.current = asked;
  }, [asked]);
  handle.current = {
    focus: (place) => {
      focused.current = place;
      virtual.scrollToIndex(place, { align: 'auto' });
      const find = (): HTMLElement | null | undefined =>
        scroll.current?.querySelector<HTMLElement>(`tr[aria-rowindex="${place + 2}"] [data-row]`);
      const link = find();
      if (link) link.focus({ preventScroll: true });
      else requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus({ preventScroll: true })));
    },
  };
  const ids = selecting?.selection.ids;
  const everything = selecting?.selection.everything ?? false;
  const width = placed.reduce((sum, each) => sum + each.width, selecting ? TICKS : 0);
  return (
    <section
      ref={scroll}
      className={`panel ${classes['scroll']}`}
      style={{ '--row-height': `${height}px` }}
      // A keyboard has to reach what scrolls.
      tabIndex={0}
      aria-label={label}
      onFocus={(event) => {
        const row = event.target.closest('tbody tr')?.getAttribute('aria-rowindex');
        focused.current = row ? Number(row) - 2 : undefined;
      }}
    >
      <table
        className={classes['table']}
        style={{ width }}
        aria-label={label}
        aria-busy={list.pending || list.stale}
        aria-rowcount={total === undefined ? (hasMore ? -1 : rows.length + 1) : total + 1}
      >
        <colgroup>
          {selecting ? <col style={{ width: TICKS }} /> : null}
          {placed.map(({ column, width: wide }) => (
            <col key={column.id} style={{ width: wide }} />
          ))}
        </colgroup>
        <TableHead
          placed={placed}
          sort={sort}
          ask={ask}
          resize={resize}
          ticks={
            selecting && {
              all: everything || (rows.length > 0 && rows.every(({ id }) => ids?.has(id))),
              some: (ids?.size ?? 0) > 0,
              toggle: selecting.toggleAll,
            }
          }
        />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: o and Space do the same on the row with the focus */}
        <tbody onClick={onRow ? (event) => clickedRow(event, onRow) : undefined}>
          {list.pending ? <SkeletonRows columns={placed.length + (selecting ? 1 : 0)} /> : null}
          {drawn.flatMap(({ index, key, start }, place) => {
            const row = rows[index];
            if (!row) return [];
            const gap = start - (drawn[place - 1]?.end ?? 0);
            return [
              ...(gap > 0 ? [<Spacer key={`before ${key}`} height={gap} />] : []),
              <TableRow
                key={key}
                row={row}
                place={index}
                placed={placed}
                to={to?.(row)}
                opens={onRow !== undefined && to === undefined}
                chosen={selecting ? everything || (ids?.has(row.id) ?? false) : undefined}
                open={open === row.id}
                toggle={selecting?.toggle ?? noToggle}
              />,
            ];
          })}
          <Spacer height={virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
}

/** What stands in for rows out of sight. */
function Spacer({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden>
      <td className={classes['spacer']} style={{ height }} />
    </tr>
  ) : null;
}

function clickedRow(event: React.MouseEvent, onRow: (id: string) => void): void {
  if (!(event.target instanceof Element) || event.target.closest('a, button:not([data-row]), input, [data-explains]')) return;
  // Somebody who marks text to copy it does not want to go anywhere.
  if (window.getSelection()?.isCollapsed === false) return;
  const id = event.target.closest('tr')?.dataset['id'];
  if (id) onRow(id);
}

const placeholders = Array.from({ length: 14 }, (_unused, row) => `placeholder ${row}`);

function SkeletonRows({ columns }: { columns: number }) {
  return placeholders.map((placeholder) => (
    <tr key={placeholder}>
      {placeholders.slice(0, columns).map((cell) => (
        <td key={cell}>
          <Skeleton height={12} />
        </td>
      ))}
    </tr>
  ));
}
