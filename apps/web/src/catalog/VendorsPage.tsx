import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
import { Nothing } from '../parts/Nothing.js';
import { PageHeader } from '../parts/PageHeader.js';
import { pageOf } from '../parts/things.js';
import { AddButton } from '../related/FormButtons.js';
import { useItemCounts } from '../related/item-counts.js';
import { useMay } from '../session/session.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { FlagFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import type { Vendor } from './catalog.js';
import { VendorForm } from './VendorForm.js';

const optionalTexts = ['accountManager', 'supportEmail', 'supportPhone', 'website'] as const;

/** Whom we buy, rent and license from. */
export function VendorsPage() {
  const { t } = useTranslation(['catalog', 'related']);
  const [question] = useQuestion();
  const maySeeItems = useMay('items.read');
  const counts = useItemCounts('vendorId', {}, maySeeItems);
  const list = useList({
    key: ['vendors'],
    query: {
      ...orderAndWords(question),
      ...given({ isCarrier: question['isCarrier'] === 'yes' || undefined }),
      active: question['archived'] !== 'yes',
    },
    read: (query, signal) => answer(api.GET('/api/v1/vendors', { params: { query }, signal })),
  });
  const columns = useMemo<Column<Vendor>[]>(
    () => [
      { id: 'name', title: t('fields.name'), cell: ({ name }) => name, text: ({ name }) => name, sort: 'name', width: 260 },
      {
        id: 'isCarrier',
        title: t('fields.kind'),
        cell: ({ isCarrier }) => t(isCarrier ? 'vendors.carrier' : 'vendors.vendor'),
        text: ({ isCarrier }) => t(isCarrier ? 'vendors.carrier' : 'vendors.vendor'),
        width: 130,
        card: 'badge',
      },
      ...optionalTexts.map((name) => ({
        id: name,
        title: t(`fields.${name}`),
        cell: (vendor: Vendor) => vendor[name] ?? <Nothing />,
        text: (vendor: Vendor) => vendor[name],
        width: 200,
        optional: name === 'website',
      })),
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
      <PageHeader title={t('titles.vendors')} actions={<AddVendor />} />
      <DataTable
        name="vendors"
        label={t('titles.vendors')}
        columns={columns}
        list={list}
        to={({ id }) => pageOf('vendor', id)}
        filters={
          <>
            <WordsFilter placeholder={t('vendors.find')} />
            <FlagFilter name="isCarrier" label={t('vendors.carriers')} />
            <FlagFilter name="archived" label={t('related:archive.filter')} color="slate" />
          </>
        }
        filterNames={['isCarrier', 'archived']}
        empty={{ title: t('vendors.none'), text: t('vendors.firstStep'), action: <AddVendor quiet /> }}
      />
    </div>
  );
}

function AddVendor({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation('catalog');
  const navigate = useNavigate();
  return (
    <AddButton label={t('vendors.add')} needs="catalog.edit" quiet={quiet}>
      {(close) => <VendorForm close={close} added={({ id }) => void navigate({ to: pageOf('vendor', id) })} />}
    </AddButton>
  );
}
