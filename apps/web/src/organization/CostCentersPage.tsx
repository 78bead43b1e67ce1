import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
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
import { CostCenterForm } from './CostCenterForm.js';
import { type CostCenter, changeCostCenter } from './structure.js';

/** What spend is charged to. */
export function CostCentersPage() {
  const { t } = useTranslation(['organization', 'related']);
  const [question] = useQuestion();
  const mayEdit = useMay('organization.edit');
  const maySeeItems = useMay('items.read');
  const counts = useItemCounts('costCenterId', {}, maySeeItems);
  const { businessUnitId, ownerId, archived } = question;
  const list = useList({
    key: ['cost-centers'],
    query: { ...orderAndWords(question), ...given({ businessUnitId, ownerId }), active: archived !== 'yes' },
    read: (query, signal) => answer(api.GET('/api/v1/cost-centers', { params: { query }, signal })),
  });
  const columns = useMemo<Column<CostCenter>[]>(
    () => [
      { id: 'code', title: t('fields.code'), cell: ({ code }) => code, text: ({ code }) => code, sort: 'code', width: 130 },
      {
        id: 'name',
        title: t('fields.name'),
        cell: ({ name }) => name,
        text: ({ name }) => name,
        sort: 'name',
        width: 280,
        ...(mayEdit
          ? { edit: { value: ({ name }) => name, save: ({ id, version }, name) => changeCostCenter(id, version, { name }) } }
          : {}),
      },
      {
        id: 'businessUnit',
        title: t('fields.businessUnitId'),
        cell: (row) => <MaybeLink kind="business_unit" id={row.businessUnitId} name={row.businessUnitName} quiet />,
        text: ({ businessUnitName }) => businessUnitName,
        width: 240,
      },
      {
        id: 'owner',
        title: t('costCenters.owner'),
        cell: (row) => <MaybeLink kind="person" id={row.ownerId} name={row.ownerName} quiet />,
        text: ({ ownerName }) => ownerName,
        width: 220,
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
    [t, mayEdit, counts],
  );
  return (
    <div className="page-full">
      <PageHeader title={t('titles.costCenters')} actions={<AddCostCenter />} />
      <DataTable
        name="cost-centers"
        label={t('titles.costCenters')}
        columns={columns}
        list={list}
        to={({ id }) => pageOf('cost_center', id)}
        filters={
          <>
            <WordsFilter placeholder={t('costCenters.find')} />
            <RecordFilter name="businessUnitId" label={t('fields.businessUnitId')} kind="business_unit" />
            <RecordFilter name="ownerId" label={t('costCenters.owner')} kind="person" />
            <FlagFilter name="archived" label={t('related:archive.filter')} color="slate" />
          </>
        }
        filterNames={['businessUnitId', 'ownerId', 'archived']}
        empty={{ title: t('costCenters.none'), text: t('costCenters.firstStep'), action: <AddCostCenter quiet /> }}
      />
    </div>
  );
}

function AddCostCenter({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation('organization');
  return (
    <AddButton label={t('costCenters.add')} needs="organization.edit" quiet={quiet}>
      {(close) => <CostCenterForm close={close} />}
    </AddButton>
  );
}
