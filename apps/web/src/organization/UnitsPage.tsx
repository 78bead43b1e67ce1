import { Group } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { Nothing } from '../parts/Nothing.js';
import { PageHeader } from '../parts/PageHeader.js';
import { pageOf } from '../parts/things.js';
import { AddButton } from '../related/FormButtons.js';
import { MaybeLink } from '../related/MaybeLink.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { FlagFilter, RecordFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { OrgTree } from './OrgTree.js';
import { changeUnit, type Unit, unitsQuery } from './structure.js';
import { TreeOrList } from './TreeOrList.js';
import { UnitForm } from './UnitForm.js';

/** How the organisation is made up. */
export function UnitsPage() {
  const { t } = useTranslation('organization');
  const [{ as }] = useQuestion();
  return (
    <div className="page-full">
      <PageHeader
        title={t('titles.units')}
        actions={
          <Group gap="xs">
            <TreeOrList />
            <AddUnit />
          </Group>
        }
      />
      {as === 'list' ? (
        <UnitList />
      ) : (
        <OrgTree
          label={t('titles.units')}
          query={unitsQuery}
          countedBy="businessUnitId"
          to={({ id }) => pageOf('business_unit', id)}
          change={changeUnit}
          empty={{ title: t('units.none'), text: t('units.firstStep'), action: <AddUnit /> }}
        />
      )}
    </div>
  );
}

function UnitList() {
  const { t } = useTranslation(['organization', 'related']);
  const [question] = useQuestion();
  const { below, archived } = question;
  const list = useList({
    key: ['units'],
    query: { ...orderAndWords(question), ...given({ below }), active: archived !== 'yes' },
    read: (query, signal) => answer(api.GET('/api/v1/business-units', { params: { query }, signal })),
  });
  const columns = useMemo<Column<Unit>[]>(
    () => [
      { id: 'name', title: t('fields.name'), cell: ({ name }) => name, text: ({ name }) => name, sort: 'name', width: 320 },
      { id: 'code', title: t('fields.code'), cell: ({ code }) => code ?? <Nothing />, text: ({ code }) => code, width: 140 },
      {
        id: 'parent',
        title: t('units.parent'),
        cell: ({ parentId, parentName }) => <MaybeLink kind="business_unit" id={parentId} name={parentName} quiet />,
        text: ({ parentName }) => parentName,
        width: 320,
      },
    ],
    [t],
  );
  return (
    <DataTable
      name="units"
      label={t('titles.units')}
      columns={columns}
      list={list}
      to={({ id }) => pageOf('business_unit', id)}
      filters={
        <>
          <WordsFilter placeholder={t('units.find')} />
          <RecordFilter name="below" label={t('tree.inside')} kind="business_unit" />
          <FlagFilter name="archived" label={t('related:archive.filter')} color="slate" />
        </>
      }
      filterNames={['below', 'archived']}
      empty={{ title: t('units.none'), text: t('units.firstStep'), action: <AddUnit /> }}
    />
  );
}

function AddUnit() {
  const { t } = useTranslation('organization');
  return (
    <AddButton label={t('units.add')} needs="organization.edit">
      {(close) => <UnitForm close={close} />}
    </AddButton>
  );
}
