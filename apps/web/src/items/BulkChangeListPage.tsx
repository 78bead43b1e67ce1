import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { showMoment, showNumber } from '../parts/locale.js';
import { PageHeader } from '../parts/PageHeader.js';
import { pageOf } from '../parts/things.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { useList } from '../table/use-list.js';
import type { BulkChange } from './bulk/bulk-queries.js';
import { describeChange } from './bulk/describe-change.js';

/** What was done to many items at once, newest first. */
export function BulkChangeListPage() {
  const { t } = useTranslation('items');
  const [question] = useQuestion();
  const lifecycles = useLifecycles();
  const list = useList({
    key: ['bulk-changes'],
    query: orderAndWords(question),
    read: (query, signal) => answer(api.GET('/api/v1/bulk-changes', { params: { query }, signal })),
  });
  const columns = useMemo((): Column<BulkChange>[] => {
    const count = (id: 'total' | 'changed' | 'refused'): Column<BulkChange> => ({
      id,
      title: t(`bulk.columns.${id}`),
      align: 'right',
      width: 110,
      text: (change) => change[id],
      cell: (change) => <span>{showNumber(change[id])}</span>,
    });
    const what = (change: BulkChange): string => describeChange(change, lifecycles);
    const stateOf = ({ dryRun, state }: BulkChange): string => (dryRun ? t('bulk.trial') : t(`bulk.states.${state}`));
    return [
      { id: 'what', title: t('bulk.columns.what'), width: 300, text: what, cell: (change) => <span>{what(change)}</span> },
      {
        id: 'state',
        title: t('bulk.columns.state'),
        width: 130,
        text: stateOf,
        cell: (change) => <span>{stateOf(change)}</span>,
        card: 'badge',
      },
      count('total'),
      count('changed'),
      count('refused'),
      {
        id: 'by',
        title: t('bulk.columns.by'),
        width: 180,
        text: ({ createdBy }) => createdBy,
        cell: ({ createdBy }) => <span>{createdBy}</span>,
      },
      {
        id: 'at',
        title: t('bulk.columns.at'),
        width: 150,
        text: ({ createdAt }) => showMoment(createdAt, { long: false }),
        cell: ({ createdAt }) => <When at={createdAt} />,
      },
    ];
  }, [t, lifecycles]);
  return (
    <div className="page-full">
      <PageHeader title={t('titles.bulkChanges')} crumbs={[{ label: t('titles.items'), to: '/items' }]} />
      <DataTable
        name="bulk-changes"
        label={t('titles.bulkChanges')}
        columns={columns}
        list={list}
        to={({ id }) => pageOf('bulk_change', id)}
        views={false}
        empty={{
          title: t('bulk.none'),
          text: t('bulk.noneText'),
          action: (
            <Button component={Link} to="/items" variant="default">
              {t('bulk.toItems')}
            </Button>
          ),
        }}
      />
    </div>
  );
}
