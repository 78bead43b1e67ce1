import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { showMoney } from '../parts/money.js';
import { Nothing } from '../parts/Nothing.js';
import { PageHeader } from '../parts/PageHeader.js';
import { pageOf } from '../parts/things.js';
import { AddButton } from '../related/FormButtons.js';
import { useItemCounts } from '../related/item-counts.js';
import { MaybeLink } from '../related/MaybeLink.js';
import { useMay } from '../session/session.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { FlagFilter, RecordFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { say } from '../values/say.js';
import type { Product } from './catalog.js';
import { ProductForm, productKinds } from './ProductForm.js';

/** What can be bought: models of assets, plans of services, licences; and how many items there are of each. */
export function ProductsPage() {
  const { t } = useTranslation(['catalog', 'related']);
  const [question, ask] = useQuestion();
  const maySeeItems = useMay('items.read');
  const counts = useItemCounts('productId', {}, maySeeItems);
  const kind = oneOf(productKinds, question['kind']);
  const { vendorId, category, manufacturer } = question;
  const list = useList({
    key: ['products'],
    query: {
      ...orderAndWords(question),
      ...given({ kind, vendorId, category, manufacturer }),
      active: question['archived'] !== 'yes',
    },
    read: (query, signal) => answer(api.GET('/api/v1/products', { params: { query }, signal })),
  });
  const columns = useMemo<Column<Product>[]>(
    () => [
      { id: 'name', title: t('fields.name'), cell: ({ name }) => name, text: ({ name }) => name, sort: 'name', width: 280 },
      {
        id: 'kind',
        title: t('fields.kind'),
        cell: (product) => t(`products.kinds.${product.kind}`),
        text: (product) => t(`products.kinds.${product.kind}`),
        width: 120,
        card: 'badge',
      },
      {
        id: 'category',
        title: t('fields.category'),
        cell: (product) => product.category,
        text: (product) => product.category,
        sort: 'category',
        width: 150,
      },
      {
        id: 'manufacturer',
        title: t('fields.manufacturer'),
        cell: (product) => product.manufacturer || <Nothing />,
        text: (product) => product.manufacturer,
        sort: 'manufacturer',
        width: 150,
      },
      {
        id: 'modelNumber',
        title: t('fields.modelNumber'),
        cell: ({ modelNumber }) => modelNumber || <Nothing />,
        text: ({ modelNumber }) => modelNumber,
        width: 150,
        optional: true,
      },
      {
        id: 'sku',
        title: t('fields.sku'),
        cell: ({ sku }) => sku ?? <Nothing />,
        text: ({ sku }) => sku,
        width: 140,
        optional: true,
      },
      {
        id: 'domain',
        title: t('fields.domain'),
        cell: ({ domain }) => say(domain),
        text: ({ domain }) => say(domain),
        width: 110,
        optional: true,
      },
      {
        id: 'vendor',
        title: t('fields.vendorId'),
        cell: ({ vendorId: id, vendorName }) => <MaybeLink kind="vendor" id={id} name={vendorName} quiet />,
        text: ({ vendorName }) => vendorName,
        width: 180,
      },
      {
        id: 'listPrice',
        title: t('fields.listPrice'),
        align: 'right',
        cell: ({ listPrice }) => <Money amount={listPrice} />,
        text: ({ listPrice }) => (listPrice ? showMoney(listPrice) : null),
        width: 130,
      },
      {
        id: 'items',
        title: t('items'),
        align: 'right',
        cell: ({ id }) => (counts ? showNumber(counts.get(id) ?? 0) : '…'),
        text: ({ id }) => counts?.get(id) ?? 0,
        width: 120,
      },
    ],
    [t, counts],
  );
  return (
    <div className="page-full">
      <PageHeader title={t('titles.products')} actions={<AddProduct />} />
      <DataTable
        name="products"
        label={t('titles.products')}
        columns={columns}
        list={list}
        to={({ id }) => pageOf('product', id)}
        filters={
          <>
            <SegmentedControl
              aria-label={t('fields.kind')}
              value={kind ?? 'all'}
              onChange={(chosen) => ask({ kind: oneOf(productKinds, chosen) })}
              data={[
                { value: 'all', label: t('products.all') },
                ...productKinds.map((each) => ({ value: each, label: t(`products.kindsMany.${each}`) })),
              ]}
            />
            <WordsFilter placeholder={t('products.find')} />
            <RecordFilter name="vendorId" label={t('fields.vendorId')} kind="vendor" />
            {category === undefined ? null : (
              <FlagFilter name="category" value={category} label={`${t('fields.category')}: ${category}`} />
            )}
            {manufacturer === undefined ? null : (
              <FlagFilter name="manufacturer" value={manufacturer} label={`${t('fields.manufacturer')}: ${manufacturer}`} />
            )}
            <FlagFilter name="archived" label={t('related:archive.filter')} color="slate" />
          </>
        }
        filterNames={['kind', 'vendorId', 'category', 'manufacturer', 'archived']}
        empty={{ title: t('products.none'), text: t('products.firstStep'), action: <AddProduct quiet /> }}
      />
    </div>
  );
}

function AddProduct({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation('catalog');
  const navigate = useNavigate();
  const [question] = useQuestion();
  const kind = oneOf(productKinds, question['kind']);
  return (
    <AddButton label={t('products.add')} needs="catalog.edit" quiet={quiet}>
      {(close) => (
        <ProductForm {...(kind ? { kind } : {})} close={close} added={({ id }) => void navigate({ to: pageOf('product', id) })} />
      )}
    </AddButton>
  );
}
