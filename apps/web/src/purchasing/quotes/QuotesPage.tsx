import { Button } from '@mantine/core';
import { IconShoppingCartPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf, orderAndWords } from '../../address/question.js';
import { useQuestion } from '../../address/use-question.js';
import { answer, api } from '../../api/client.js';
import { PageHeader } from '../../parts/PageHeader.js';
import { useMay } from '../../session/session.js';
import { DataTable } from '../../table/DataTable.js';
import { FacetFilter, RecordFilter, WordsFilter } from '../../table/filters.js';
import { useList } from '../../table/use-list.js';
import { quoteColumns } from './quote-columns.js';
import { quoteStates } from './quotes.js';

/** What vendors offered for approved lines, the newest first. */
export function QuotesPage() {
  const { t } = useTranslation('purchasing');
  const [question] = useQuestion();
  const mayOrder = useMay('procurement.order');
  const mayFindVendors = useMay('catalog.read');
  const list = useList({
    key: ['purchase-quotes'],
    query: {
      ...orderAndWords(question),
      ...given({
        state: oneOf(quoteStates, question['state']),
        vendorId: question['vendorId'],
        requestId: question['requestId'],
      }),
    },
    read: (query, signal) => answer(api.GET('/api/v1/purchase-quotes', { params: { query }, signal })),
  });
  const columns = useMemo(() => quoteColumns(t), [t]);
  const toLines = (
    <Button
      renderRoot={(props) => <Link to="/orders/new" {...props} />}
      variant="default"
      leftSection={<IconShoppingCartPlus size={16} aria-hidden />}
    >
      {t('titles.orderable')}
    </Button>
  );
  return (
    <div className="page-full">
      <PageHeader
        title={t('titles.quotes')}
        crumbs={[{ label: t('titles.orders'), to: '/orders' }]}
        actions={mayOrder ? toLines : undefined}
      />
      <DataTable
        name="purchase-quotes"
        label={t('titles.quotes')}
        columns={columns}
        list={list}
        to={({ id }) => `/quotes/${id}`}
        filters={
          <>
            <WordsFilter placeholder={t('quotes.find')} />
            <FacetFilter
              name="state"
              label={t('fields.state')}
              options={quoteStates.map((state) => ({ value: state, label: t(`quotes.states.${state}`) }))}
            />
            {mayFindVendors ? <RecordFilter name="vendorId" label={t('fields.vendor')} kind="vendor" /> : null}
          </>
        }
        filterNames={['state', 'vendorId', 'requestId']}
        empty={{ title: t('quotes.none'), text: t('quotes.firstStep') }}
      />
    </div>
  );
}
