import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { showMoment, showNumber } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { toDecimals } from '../parts/money.js';
import { EmptyNotice } from '../parts/Notice.js';
import { ThingLink } from '../parts/ThingLink.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { RecordFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import type { Price } from './reports.js';

/** What a product cost from order to order. */
export function PricesReport() {
  const { t } = useTranslation('reports');
  const [{ productId = '', vendorId, sort }] = useQuestion();
  const filters = (
    <>
      <RecordFilter name="productId" kind="product" label={t('fields.product')} />
      <RecordFilter name="vendorId" kind="vendor" label={t('fields.vendor')} />
    </>
  );
  const list = useList({
    key: ['procurement-reports', 'prices'],
    query: { productId, ...given({ vendorId, sort }) },
    read: (query, signal) => answer(api.GET('/api/v1/procurement-reports/prices', { params: { query }, signal })),
    enabled: productId !== '',
  });
  const columns = useMemo<Column<Price>[]>(
    () => [
      {
        id: 'sentAt',
        title: t('fields.ordered'),
        cell: ({ sentAt }) => <When at={sentAt} />,
        text: ({ sentAt }) => showMoment(sentAt),
        sort: 'sentAt',
        width: 150,
      },
      { id: 'number', title: t('fields.order'), cell: ({ number }) => number, text: ({ number }) => number, width: 150 },
      {
        id: 'vendor',
        title: t('fields.vendor'),
        cell: ({ vendorId: id, vendor }) => (
          <ThingLink kind="vendor" id={id} quiet>
            {vendor}
          </ThingLink>
        ),
        text: ({ vendor }) => vendor,
        width: 240,
      },
      {
        id: 'quantity',
        title: t('fields.quantity'),
        align: 'right',
        cell: ({ quantity }) => showNumber(quantity),
        text: ({ quantity }) => quantity,
        sort: 'quantity',
        width: 110,
      },
      price(t('fields.unitPrice'), 'unitPriceMinor', 'unitPriceMinor'),
      price(t('fields.netPrice'), 'netPriceMinor'),
      price(t('fields.recurringEach'), 'recurringMinor'),
    ],
    [t],
  );
  if (productId === '') {
    return (
      <div className="panel">
        <EmptyNotice title={t('prices.choose')} action={filters}>
          {t('prices.chooseText')}
        </EmptyNotice>
      </div>
    );
  }
  return (
    <DataTable
      name="prices"
      label={t('tabs.prices')}
      columns={columns}
      list={list}
      filters={filters}
      filterNames={['productId', 'vendorId']}
      empty={{ title: t('prices.none'), text: t('prices.noneText') }}
    />
  );
}

function price(title: string, name: 'unitPriceMinor' | 'netPriceMinor' | 'recurringMinor', sort?: string): Column<Price> {
  const amount = (row: Price) => ({ amountMinor: row[name], currency: row.currency });
  return {
    id: name,
    title,
    align: 'right',
    cell: (row) => <Money amount={amount(row)} />,
    text: (row) => toDecimals(amount(row)),
    width: 150,
    ...(sort ? { sort } : {}),
  };
}
