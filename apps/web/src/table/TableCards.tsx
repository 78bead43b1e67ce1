import { Skeleton, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlacedColumn } from './arrangement.js';
import type { Row } from './column.js';
import { Tick } from './Tick.js';
import classes from './table.module.css';
import type { List } from './use-list.js';
import type { Selecting } from './use-selection.js';

interface TableCardsProps<Each extends Row, Query extends object> {
  label: string;
  list: List<Each, Query>;
  placed: ReadonlyArray<PlacedColumn<Each>>;
  to: ((row: Each) => string) | undefined;
  selecting: Selecting<Query> | undefined;
  /** Shows a row that leads nowhere. */
  show: ((id: string) => void) | undefined;
}

/** The list for a narrow screen: a card a row, made of the same columns. */
export function TableCards<Each extends Row, Query extends object>({
  label,
  list,
  placed,
  to,
  selecting,
  show,
}: TableCardsProps<Each, Query>) {
  const { t } = useTranslation('table');
  const columns = placed.map(({ column }) => column);
  const head = columns.find(({ card }) => card === 'title') ?? columns[0];
  const badges = columns.filter(({ card }) => card === 'badge');
  const lines = columns.filter((column) => column !== head && column.card === undefined);
  if (list.pending) {
    return (
      <Stack gap={8}>
        <Skeleton height={84} />
        <Skeleton height={84} />
        <Skeleton height={84} />
      </Stack>
    );
  }
  return (
    <ul className={classes['cards']} aria-label={label} aria-busy={list.stale}>
      {list.rows.map((row) => {
        const name = String(head?.text?.(row) ?? row.id);
        const { ids, everything } = selecting?.selection ?? {};
        return (
          <li key={row.id} className="panel">
            {selecting ? (
              <Tick
                label={t('choose.one', { name })}
                checked={everything || (ids?.has(row.id) ?? false)}
                toggle={() => selecting.toggle(row.id, false)}
              />
            ) : null}
            <div className={classes['cardBody']}>
              <div className={classes['cardHead']}>
                {to ? (
                  <Link to={to(row)} className={classes['main']} data-row={row.id}>
                    {head?.cell(row)}
                  </Link>
                ) : show ? (
                  <button type="button" className={classes['main']} data-row={row.id} onClick={() => show(row.id)}>
                    {head?.cell(row)}
                  </button>
                ) : (
                  <strong>{head?.cell(row)}</strong>
                )}
                {badges.map((column) => (
                  <span key={column.id} className={classes['cardBadge']}>
                    {column.cell(row)}
                  </span>
                ))}
              </div>
              {lines
                .filter((column) => !column.text || isKnown(column.text(row)))
                .map((column) => (
                  <div key={column.id} className={classes['cardLine']}>
                    {column.title}: {column.cell(row)}
                  </div>
                ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function isKnown(text: string | number | null | undefined): boolean {
  return text !== null && text !== undefined && text !== '';
}
