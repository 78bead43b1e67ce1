import { i18n } from '../i18n/i18n.js';
import { toDecimals } from '../parts/money.js';
import type { Column } from '../table/column.js';
import { toCsv } from '../table/csv.js';
import type { Explored, ExploredRow } from './explorer.js';
import { nameOfPeriod, nameOfValue } from './row-names.js';

type Line = ExploredRow & { id: string };

/** The answer as a table for a spreadsheet, amounts as decimals of its currency. */
export function exploredCsv({ by, periods, rows, currency, total }: Explored): string {
  const decimals = (amountMinor: string): string => toDecimals({ amountMinor, currency });
  const column = (id: string, title: string, text: (row: Line) => string | number): Column<Line> => ({
    id,
    title,
    text,
    cell: text,
  });
  const amount = (id: string, title: string, of: (row: Line) => string | null | undefined): Column<Line> =>
    column(id, `${title} (${currency})`, (row) => Number(decimals(of(row) ?? '0')));
  const columns = [
    ...by.map((dimension, place) =>
      column(dimension, i18n.t(`explorer:along.${dimension}`), ({ values }) => {
        const value = values[place];
        return value ? nameOfValue(value) : i18n.t('explorer:total');
      }),
    ),
    ...periods.map((period, place) => amount(period.name, nameOfPeriod(period), ({ amounts }) => amounts[place])),
    amount('total', i18n.t('explorer:total'), (row) => row.amount),
    ...(total.before === null ? [] : [amount('before', i18n.t('explorer:before'), ({ before }) => before)]),
    amount('committed', i18n.t('explorer:committed'), ({ committed }) => committed),
  ];
  const lines = by.length === 0 ? [{ ...total, values: [] }] : rows;
  return toCsv(
    columns,
    lines.map((row, place) => ({ ...row, id: String(place) })),
  );
}
