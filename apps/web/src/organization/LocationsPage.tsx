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
import { LocationForm } from './LocationForm.js';
import { OrgTree } from './OrgTree.js';
import { changePlace, type Place, placesQuery } from './structure.js';
import { TreeOrList } from './TreeOrList.js';

/** Where things and people are. */
export function LocationsPage() {
  const { t } = useTranslation('organization');
  const [{ as }] = useQuestion();
  return (
    <div className="page-full">
      <PageHeader
        title={t('titles.locations')}
        actions={
          <Group gap="xs">
            <TreeOrList />
            <AddLocation />
          </Group>
        }
      />
      {as === 'list' ? (
        <LocationList />
      ) : (
        <OrgTree
          label={t('titles.locations')}
          query={placesQuery}
          countedBy="locationId"
          to={({ id }) => pageOf('location', id)}
          change={changePlace}
          empty={{ title: t('locations.none'), text: t('locations.firstStep'), action: <AddLocation /> }}
        />
      )}
    </div>
  );
}

function LocationList() {
  const { t } = useTranslation(['organization', 'related']);
  const [question] = useQuestion();
  const { below, archived } = question;
  const list = useList({
    key: ['locations'],
    query: { ...orderAndWords(question), ...given({ below }), active: archived !== 'yes' },
    read: (query, signal) => answer(api.GET('/api/v1/locations', { params: { query }, signal })),
  });
  const columns = useMemo<Column<Place>[]>(
    () => [
      { id: 'name', title: t('fields.name'), cell: ({ name }) => name, text: ({ name }) => name, sort: 'name', width: 260 },
      { id: 'code', title: t('fields.code'), cell: ({ code }) => code ?? <Nothing />, text: ({ code }) => code, width: 110 },
      {
        id: 'parent',
        title: t('fields.parentId'),
        cell: ({ parentId, parentName }) => <MaybeLink kind="location" id={parentId} name={parentName} quiet />,
        text: ({ parentName }) => parentName,
        width: 200,
      },
      { id: 'city', title: t('fields.city'), cell: ({ city }) => city ?? <Nothing />, text: ({ city }) => city },
      {
        id: 'country',
        title: t('fields.country'),
        cell: ({ country }) => country ?? <Nothing />,
        text: ({ country }) => country,
        width: 110,
      },
      {
        id: 'manager',
        title: t('locations.manager'),
        cell: ({ managerId, managerName }) => <MaybeLink kind="person" id={managerId} name={managerName} quiet />,
        text: ({ managerName }) => managerName,
        width: 200,
      },
    ],
    [t],
  );
  return (
    <DataTable
      name="locations"
      label={t('titles.locations')}
      columns={columns}
      list={list}
      to={({ id }) => pageOf('location', id)}
      filters={
        <>
          <WordsFilter placeholder={t('locations.find')} />
          <RecordFilter name="below" label={t('tree.inside')} kind="location" />
          <FlagFilter name="archived" label={t('related:archive.filter')} color="slate" />
        </>
      }
      filterNames={['below', 'archived']}
      empty={{ title: t('locations.none'), text: t('locations.firstStep'), action: <AddLocation /> }}
    />
  );
}

function AddLocation() {
  const { t } = useTranslation('organization');
  return (
    <AddButton label={t('locations.add')} needs="organization.edit">
      {(close) => <LocationForm close={close} />}
    </AddButton>
  );
}
