import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskFor } from '../address/use-question.js';
import type { PlacedColumn } from './arrangement.js';
import type { Row } from './column.js';
import { Tick } from './Tick.js';
import classes from './table.module.css';

interface TableHeadProps<Each extends Row> {
  placed: ReadonlyArray<PlacedColumn<Each>>;
  sort: string | undefined;
  ask: AskFor;
  resize: (id: string, width: number) => void;
  /** Absent where rows cannot be chosen. */
  ticks?: { all: boolean; some: boolean; toggle: () => void } | undefined;
}

/** The names of the columns: a click sorts, and the line between two is dragged to make the left one wider. */
export function TableHead<Each extends Row>({ placed, sort, ask, resize, ticks }: TableHeadProps<Each>) {
  const { t } = useTranslation('table');
  return (
    <thead>
      <tr aria-rowindex={1}>
        {ticks ? (
          <th data-stays style={{ left: 0 }}>
            <Tick label={t('choose.all')} checked={ticks.all} some={ticks.some} toggle={ticks.toggle} />
          </th>
        ) : null}
        {placed.map((each) => (
          <HeadCell key={each.column.id} placed={each} current={sort} ask={ask} resize={resize} />
        ))}
      </tr>
    </thead>
  );
}

interface HeadCellProps<Each extends Row> {
  placed: PlacedColumn<Each>;
  current: string | undefined;
  ask: AskFor;
  resize: (id: string, width: number) => void;
}

function HeadCell<Each extends Row>({ placed, current, ask, resize }: HeadCellProps<Each>) {
  const { column, width, stays, lastToStay } = placed;
  const { title, sort, align } = column;
  const direction = sort && current === sort ? 'ascending' : sort && current === `-${sort}` ? 'descending' : 'none';
  return (
    <th
      data-stays={stays === undefined ? undefined : true}
      data-last={lastToStay || undefined}
      data-align={align}
      style={{ left: stays }}
      {...(sort ? { 'aria-sort': direction } : {})}
    >
      {sort ? (
        <button
          type="button"
          className={classes['sort']}
          onClick={() => ask({ sort: direction === 'ascending' ? `-${sort}` : sort })}
        >
          {title}
          {direction === 'ascending' ? <IconArrowUp size={14} aria-hidden /> : null}
          {direction === 'descending' ? <IconArrowDown size={14} aria-hidden /> : null}
        </button>
      ) : (
        title
      )}
      <Grip width={width} resize={(next) => resize(column.id, next)} />
    </th>
  );
}

/** For the mouse alone; by keyboard the menu of columns makes one wider. */
function Grip({ width, resize }: { width: number; resize: (width: number) => void }) {
  const from = useRef<{ x: number; width: number }>(null);
  const start = (event: PointerEvent<HTMLSpanElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent<HTMLSpanElement>): void => {
    if (from.current) resize(from.current.width + event.clientX - from.current.x);
  };
  return (
    <span
      aria-hidden
      className={classes['grip']}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={() => {
        from.current = null;
      }}
    />
  );
}
