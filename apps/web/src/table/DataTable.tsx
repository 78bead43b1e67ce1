import { Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useMemo, useRef } from 'react';
import { useQuestion } from '../address/use-question.js';
import { ErrorNotice } from '../parts/Notice.js';
import { arrange, resized } from './arrangement.js';
import { ColumnMenu } from './ColumnMenu.js';
import type { Column, Row } from './column.js';
import { useDensity } from './density.js';
import { ExportButton } from './ExportButton.js';
import { type FirstStep, NothingListed } from './NothingListed.js';
import { SavedViews } from './SavedViews.js';
import { SelectionBar } from './SelectionBar.js';
import { SidePanel } from './SidePanel.js';
import type { Chosen } from './selection.js';
import { TableCards } from './TableCards.js';
import { TableFoot } from './TableFoot.js';
import classes from './table.module.css';
import { useLayout } from './use-layout.js';
import type { List } from './use-list.js';
import { useOpened } from './use-opened.js';
import { useRowKeys } from './use-row-keys.js';
import { useSelection } from './use-selection.js';
import { type TableHandle, TICKS, VirtualTable } from './VirtualTable.js';

export interface DataTableProps<Each extends Row, Query extends object> {
  /** The page under which columns and views are remembered, and the name of the exported file: `people`. */
  name: string;
  /** What the list is called: "People". */
  label: string;
  /** Made once, outside the component or by `useMemo`, since every row depends on them. */
  columns: readonly Column<Each>[];
  list: List<Each, Query>;
  /** Where a row leads to. */
  to?: (row: Each) => string;
  /** How many match in all, where the API counts them. */
  total?: number | undefined;
  /** Filter chips (`WordsFilter`, `FacetFilter`, `RecordFilter`, `FlagFilter`); each writes its name into the address. */
  filters?: ReactNode;
  /** The names of the filters in the address, so that they can all be taken away at once. */
  filterNames?: readonly string[];
  /** The buttons for what is chosen. Rows can be chosen only where there are some. */
  bulk?: (chosen: Chosen<Query>, clear: () => void) => ReactNode;
  /** What is shown beside the list for an open row; `open` in the address is its id. */
  panel?: {
    title: (row: Each) => string;
    actions?: (row: Each) => ReactNode;
    show: (row: Each) => ReactNode;
    /** Reads one alone, for a list that is led to from elsewhere with a row open that may be far down. */
    readOne?: (id: string, signal: AbortSignal) => Promise<Each>;
  };
  /** Where nothing is there yet: what it is for, and the first step. */
  empty: FirstStep;
  /** Where the server gives the whole list as a file. */
  exportAddress?: string;
  /** No views, where nobody would keep any. */
  views?: boolean;
}

/** A list of anything: found, filtered, sorted, chosen, walked and opened by mouse and keyboard, on any screen. Its address says it all. */
export function DataTable<Each extends Row, Query extends object>(props: DataTableProps<Each, Query>) {
  const {
    name,
    label,
    columns,
    list,
    to,
    total,
    filters,
    filterNames = [],
    bulk,
    panel,
    empty,
    exportAddress,
    views = true,
  } = props;
  const [question, ask] = useQuestion();
  const [layout, change, reset] = useLayout(name);
  const [density] = useDensity();
  const asCards = useMediaQuery('(max-width: 37.5em)', undefined, { getInitialValueInEffect: false });
  const { rows } = list;
  const order = useMemo(() => rows.map(({ id }) => id), [rows]);
  const selecting = useSelection(order, list.query, total);
  const choosing = bulk ? selecting : undefined;
  const left = bulk ? TICKS : 0;
  const placed = useMemo(() => arrange(columns, layout, left), [columns, layout, left]);
  const area = useRef<HTMLDivElement>(null);
  const handle = useRef<TableHandle>(null);
  const open = (id: string | undefined): void => ask({ open: id });
  useRowKeys({
    order,
    list: area,
    focus: (place) => (handle.current ? handle.current.focus(place) : focusCard(area.current, place)),
    toggle: choosing?.toggle,
    open: panel ? open : undefined,
    opened: panel ? question['open'] : undefined,
  });
  const opened = useOpened(list, panel && question['open'], panel?.readOne);
  const narrowed = question['q'] !== undefined || filterNames.some((each) => question[each] !== undefined);
  const nothing = !list.pending && !list.error && rows.length === 0;
  const shared = { label, list, placed, to, selecting: choosing };
  return (
    <>
      {views ? <SavedViews page={name} /> : null}
      <div className="filters">
        {filters}
        {nothing && !narrowed ? null : (
          <Group gap="xs" ml={asCards ? 0 : 'auto'}>
            <ExportButton name={name} columns={placed.map(({ column }) => column)} list={list} address={exportAddress} />
            {asCards ? null : <ColumnMenu columns={columns} layout={layout} change={change} reset={reset} />}
          </Group>
        )}
      </div>
      {bulk && selecting.chosen ? (
        <SelectionBar selecting={selecting} read={rows.length} hasMore={list.hasMore} total={total}>
          {bulk(selecting.chosen, selecting.clear)}
        </SelectionBar>
      ) : null}
      {list.error ? <ErrorNotice error={list.error} retry={list.readAgain} /> : null}
      <div className={classes['frame']}>
        <div className={classes['list']} ref={area}>
          {nothing ? (
            <div className="panel">
              <NothingListed
                {...{ narrowed, empty }}
                clear={() => ask(Object.fromEntries(['q', ...filterNames].map((each) => [each, undefined])))}
              />
            </div>
          ) : asCards ? (
            <TableCards {...shared} show={panel && !to ? open : undefined} />
          ) : (
            <VirtualTable
              {...shared}
              density={density}
              total={total}
              sort={question['sort']}
              ask={ask}
              resize={(id, width) => change(resized(layout, id, width))}
              open={opened?.id}
              onRow={panel ? (id) => open(id === question['open'] ? undefined : id) : undefined}
              handle={handle}
            />
          )}
          <TableFoot list={list} total={total} />
        </div>
        {panel ? (
          <SidePanel
            title={opened && panel.title(opened)}
            close={() => open(undefined)}
            actions={opened && panel.actions?.(opened)}
          >
            {opened ? panel.show(opened) : null}
          </SidePanel>
        ) : null}
      </div>
    </>
  );
}

function focusCard(area: HTMLElement | null, place: number): void {
  const link = [...(area?.querySelectorAll<HTMLElement>('[data-row]') ?? [])][place];
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
}
