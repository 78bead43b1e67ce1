import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { toDecimals } from '../parts/money.js';
import { ThingLink } from '../parts/ThingLink.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { ReportTable } from './ReportTable.js';
import { type OpenOrders, openOrdersQuery } from './reports.js';
import classes from './reports.module.css';

type Owed = OpenOrders & { id: string };

/** What vendors owe. */
export function OpenOrdersReport() {
  const { t } = useTranslation('reports');
  const { data, error, refetch } = useQuery(openOrdersQuery);
  const rows = useMemo(() => data?.map((row): Owed => ({ ...row, id: `${row.vendorId} ${row.open.currency}` })), [data]);
  const columns = useMemo<Column<Owed>[]>(
    () => [
      {
        id: 'vendor',
        title: t('fields.vendor'),
        cell: ({ vendorId, vendor }) => (
          <ThingLink kind="vendor" id={vendorId}>
            {vendor}
          </ThingLink>
        ),
        text: ({ vendor }) => vendor,
      },
      count(t('fields.orders'), 'orders'),
      count(t('fields.quantity'), 'quantity'),
      {
        id: 'late',
        title: t('fields.late'),
        align: 'right',
        cell: ({ late }) => <span className={late > 0 ? classes['late'] : 'dimmed'}>{showNumber(late)}</span>,
        text: ({ late }) => late,
      },
      count(t('fields.undated'), 'undated'),
      {
        id: 'oldest',
        title: t('fields.oldestSent'),
        cell: ({ oldestSentAt }) => <When at={oldestSentAt} />,
        text: ({ oldestSentAt }) => oldestSentAt,
      },
      {
        id: 'open',
        title: t('fields.open'),
        align: 'right',
        cell: ({ open }) => <Money amount={open} />,
        text: ({ open }) => toDecimals(open),
      },
      { id: 'currency', title: t('fields.currency'), cell: ({ open }) => open.currency, text: ({ open }) => open.currency },
    ],
    [t],
  );
  return (
    <ReportTable
      title={t('tabs.orders')}
      file="open-orders"
      columns={columns}
      query={{ data: rows, error, refetch }}
      empty={{ title: t('orders.none'), text: t('orders.noneText') }}
    />
  );
}

function count(title: string, name: 'orders' | 'quantity' | 'undated'): Column<Owed> {
  return { id: name, title, align: 'right', cell: (row) => showNumber(row[name]), text: (row) => row[name] };
}
