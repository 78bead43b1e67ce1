import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import type { PlacedColumn } from './arrangement.js';
import type { Column, Row } from './column.js';
import { EditableCell } from './EditableCell.js';
import { Tick } from './Tick.js';
import classes from './table.module.css';

interface TableRowProps<Each extends Row> {
  row: Each;
  place: number;
  placed: ReadonlyArray<PlacedColumn<Each>>;
  /** Where the row leads to; its first column is the link. */
  to: string | undefined;
  /** It leads nowhere, but can be shown beside the list. */
  opens: boolean;
  /** Absent where rows cannot be chosen. */
  chosen?: boolean | undefined;
  open: boolean;
  toggle: (id: string, reach: boolean) => void;
}

function PlainTableRow<Each extends Row>({ row, place, placed, to, opens, chosen, open, toggle }: TableRowProps<Each>) {
  const t = useTexts();
  const [first] = placed;
  const name = first?.column.text?.(row) ?? row.id;
  return (
    <tr data-id={row.id} data-chosen={chosen || undefined} data-open={open || undefined} aria-rowindex={place + 2}>
      {chosen === undefined ? null : (
        <td data-stays style={{ left: 0 }}>
          <Tick label={t('table:choose.one', { name })} checked={chosen} toggle={(reach) => toggle(row.id, reach)} />
        </td>
      )}
      {placed.map(({ column, stays, lastToStay }, index) => (
        <td
          key={column.id}
          data-stays={stays === undefined ? undefined : true}
          data-last={lastToStay || undefined}
          data-align={column.align}
          style={{ left: stays }}
          title={tooltip(column, row)}
        >
          {index === 0 && to ? (
            <Link to={to} className={classes['main']} data-row={row.id}>
              {column.cell(row)}
            </Link>
          ) : index === 0 && opens ? (
            // The click is the table's, like those beside all links.
            <button type="button" className={classes['main']} data-row={row.id} aria-expanded={open}>
              {column.cell(row)}
            </button>
          ) : (
            <Cell column={column} row={row} name={String(name)} />
          )}
        </td>
      ))}
    </tr>
  );
}

/** Drawn anew only when something about it changed, so that choosing one of thousands draws one. */
export const TableRow = memo(PlainTableRow) as typeof PlainTableRow;

function Cell<Each extends Row>({ column, row, name }: { column: Column<Each>; row: Each; name: string }) {
  const { edit } = column;
  if (!edit || edit.may?.(row) === false) return column.cell(row);
  return (
    <EditableCell label={`${column.title}: ${name}`} value={edit.value(row)} save={(value) => edit.save(row, value)}>
      {column.cell(row)}
    </EditableCell>
  );
}

function tooltip<Each extends Row>(column: Column<Each>, row: Each): string | undefined {
  const text = column.align === 'right' ? undefined : column.text?.(row);
  return text === null || text === undefined ? undefined : String(text);
}
