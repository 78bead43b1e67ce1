import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { toDecimals } from '../parts/money.js';
import { ThingLink } from '../parts/ThingLink.js';
import { Lasting } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { ReportTable } from './ReportTable.js';
import { type ApprovalAge, approvalAgesQuery, type UnderApproval, underApprovalQuery } from './reports.js';
import classes from './reports.module.css';

type Waiting = ApprovalAge & { id: string };
type Asked = UnderApproval & { id: string };

/** For whom approvals wait and for how long, and what would be spent were they given. */
export function ApprovalsReport() {
  return (
    <Stack gap="md">
      <Ages />
      <Spend />
    </Stack>
  );
}

function Ages() {
  const { t } = useTranslation('reports');
  const { data, error, refetch } = useQuery(approvalAgesQuery);
  const rows = useMemo(() => data?.map((row): Waiting => ({ ...row, id: row.personId })), [data]);
  const columns = useMemo<Column<Waiting>[]>(
    () => [
      {
        id: 'person',
        title: t('fields.person'),
        cell: ({ personId, person }) => (
          <ThingLink kind="person" id={personId}>
            {person}
          </ThingLink>
        ),
        text: ({ person }) => person,
      },
      count(t('fields.waiting'), 'waiting'),
      count(t('fields.overTwoDays'), 'overTwoDays'),
      {
        id: 'overAWeek',
        title: t('fields.overAWeek'),
        align: 'right',
        cell: ({ overAWeek }) => <span className={overAWeek > 0 ? classes['late'] : 'dimmed'}>{showNumber(overAWeek)}</span>,
        text: ({ overAWeek }) => overAWeek,
      },
      count(t('fields.medianHours'), 'medianHours'),
      {
        id: 'oldest',
        title: t('fields.oldestAsked'),
        cell: ({ oldestAskedAt }) => <Lasting since={oldestAskedAt} />,
        text: ({ oldestAskedAt }) => oldestAskedAt,
      },
    ],
    [t],
  );
  return (
    <ReportTable
      title={t('approvals.ages')}
      file="approval-ages"
      columns={columns}
      query={{ data: rows, error, refetch }}
      empty={{ title: t('approvals.none'), text: t('approvals.noneText') }}
    />
  );
}

function Spend() {
  const { t } = useTranslation('reports');
  const { data, error, refetch } = useQuery(underApprovalQuery);
  const rows = useMemo(() => data?.map((row): Asked => ({ ...row, id: `${row.costCenterId} ${row.once.currency}` })), [data]);
  const columns = useMemo<Column<Asked>[]>(
    () => [
      {
        id: 'costCenter',
        title: t('fields.costCenter'),
        cell: ({ costCenterId, code, name }) => (
          <ThingLink kind="cost_center" id={costCenterId}>
            {code} {name}
          </ThingLink>
        ),
        text: ({ code, name }) => `${code} ${name}`,
      },
      {
        id: 'requests',
        title: t('fields.requests'),
        align: 'right',
        cell: ({ requests }) => showNumber(requests),
        text: ({ requests }) => requests,
      },
      money(t('fields.once'), 'once'),
      money(t('fields.recurring'), 'recurring'),
      { id: 'currency', title: t('fields.currency'), cell: ({ once }) => once.currency, text: ({ once }) => once.currency },
    ],
    [t],
  );
  return (
    <ReportTable
      title={t('approvals.spend')}
      file="under-approval"
      columns={columns}
      query={{ data: rows, error, refetch }}
      empty={{ title: t('approvals.nothing'), text: t('approvals.nothingText') }}
    />
  );
}

function count(title: string, name: 'waiting' | 'overTwoDays' | 'medianHours'): Column<Waiting> {
  return { id: name, title, align: 'right', cell: (row) => showNumber(row[name]), text: (row) => row[name] };
}

function money(title: string, name: 'once' | 'recurring'): Column<Asked> {
  return { id: name, title, align: 'right', cell: (row) => <Money amount={row[name]} />, text: (row) => toDecimals(row[name]) };
}
