import { Button } from '@mantine/core';
import { IconShoppingCartPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { PageHeader } from '../parts/PageHeader.js';
import { useMay } from '../session/session.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, FlagFilter, RecordFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { orderColumns } from './order-columns.js';
import { orderStates } from './purchasing.js';

/** What was ordered of whom, and how much of it came. */
export function OrdersPage() {
  const { t } = useTranslation('purchasing');
  const [question] = useQuestion();
  const mayOrder = useMay('procurement.order');
  const mayFindVendors = useMay('catalog.read');
  const list = useList({
    key: ['purchase-orders'],
    query: {
      ...orderAndWords(question),
      ...given({
        state: oneOf(orderStates, question['state']),
        open: question['open'] === 'yes' || undefined,
        vendorId: question['vendorId'],
        requestId: question['requestId'],
      }),
    },
    read: (query, signal) => answer(api.GET('/api/v1/purchase-orders', { params: { query }, signal })),
  });
  const columns = useMemo(() => orderColumns(t), [t]);
  return (
    <div className="page-full">
      <PageHeader title={t('titles.orders')} actions={mayOrder ? <ToBeOrdered /> : undefined} />
      <DataTable
        name="purchase-orders"
        label={t('titles.orders')}
        columns={columns}
        list={list}
        to={({ id }) => `/orders/${id}`}
        filters={
          <>
            <WordsFilter placeholder={t('orders.find')} />
            <FlagFilter name="open" label={t('orders.open')} />
            <FacetFilter
              name="state"
              label={t('fields.state')}
              options={orderStates.map((state) => ({ value: state, label: t(`states.${state}`) }))}
            />
            {mayFindVendors ? <RecordFilter name="vendorId" label={t('fields.vendor')} kind="vendor" /> : null}
          </>
        }
        filterNames={['open', 'state', 'vendorId', 'requestId']}
        empty={{ title: t('orders.none'), text: t('orders.firstStep'), ...(mayOrder ? { action: <ToBeOrdered quiet /> } : {}) }}
      />
    </div>
  );
}

function ToBeOrdered({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation('purchasing');
  return (
    <Button
      renderRoot={(props) => <Link to="/orders/new" {...props} />}
      variant={quiet ? 'default' : 'filled'}
      size={quiet ? 'compact-sm' : 'sm'}
      leftSection={<IconShoppingCartPlus size={16} aria-hidden />}
    >
      {t('titles.orderable')}
    </Button>
  );
}
