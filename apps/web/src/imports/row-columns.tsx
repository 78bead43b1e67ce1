import { IconAlertTriangle } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../parts/Nothing.js';
import type { Column } from '../table/column.js';
import type { ImportDetail, ImportRow } from './import-queries.js';
import classes from './imports.module.css';
import { fieldName, problemReason } from './tell-import.js';
import { VerdictBadge } from './VerdictBadge.js';

export type ListedRow = ImportRow & { id: string };

/** The columns of the file that are read, after what becomes of the row; those that are left out can be shown too. */
export function rowColumns(t: TFunction<'imports'>, { columns, counts }: ImportDetail): Column<ListedRow>[] {
  return [
    { id: 'row', title: t('rows.number'), cell: (row) => <RowNumber row={row} />, text: ({ row }) => row, width: 76 },
    {
      id: 'verdict',
      title: t('rows.verdict'),
      cell: ({ verdict }) => <VerdictBadge verdict={verdict} />,
      text: ({ verdict }) => t(`verdicts.${verdict}`),
      width: 130,
      card: 'badge',
    },
    {
      id: 'why',
      title: t('rows.why'),
      cell: (row) => <Why row={row} />,
      text: (row) => row.problems.map(problemReason).join(' '),
      optional: counts.refused === 0,
      width: 380,
    },
    ...columns.map(({ number, header, field }) => ({
      id: `column-${number}`,
      title: field ? fieldName(field) : header,
      cell: (row: ListedRow) => <Cell row={row} header={header} place={number - 1} />,
      text: (row: ListedRow) => row.cells[number - 1] ?? '',
      optional: field === null,
      width: 170,
    })),
  ];
}

/** On a card no heading says what the number is. */
function RowNumber({ row: { row } }: { row: ImportRow }) {
  const { t } = useTranslation('imports');
  return (
    <>
      <span className={classes['onTable']}>{row}</span>
      <span className={classes['onCard']}>{t('rows.row', { row: String(row) })}</span>
    </>
  );
}

function Why({ row: { problems } }: { row: ImportRow }) {
  if (problems.length === 0) return <Nothing />;
  return (
    <span className={classes['wrong']}>
      {problems
        .map((problem) => (problem.column ? `${problem.column}: ${problemReason(problem)}` : problemReason(problem)))
        .join(' ')}
    </span>
  );
}

function Cell({ row: { cells, changes, problems }, header, place }: { row: ImportRow; header: string; place: number }) {
  const value = cells[place] ?? '';
  const problem = problems.find(({ column }) => column === header);
  if (problem) {
    return (
      <span className={`${classes['cell']} ${classes['wrong']}`} title={problemReason(problem)}>
        <IconAlertTriangle size={13} aria-hidden style={{ alignSelf: 'center', flex: 'none' }} />
        {value || problemReason(problem)}
      </span>
    );
  }
  const change = changes.find(({ column }) => column === header);
  if (change) {
    return (
      <span className={classes['cell']}>
        {change.before ? <del className={classes['before']}>{change.before}</del> : null}
        <ins className={classes['after']} style={{ textDecoration: 'none' }}>
          {change.after ?? value}
        </ins>
      </span>
    );
  }
  return value || <Nothing />;
}
