import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { PageHeader } from '../parts/PageHeader.js';
import { ThingLink } from '../parts/ThingLink.js';
import { pageOf } from '../parts/things.js';
import { AddButton } from '../related/FormButtons.js';
import { ItemsOf } from '../related/ItemsOf.js';
import { useMay } from '../session/session.js';
import { DataTable } from '../table/DataTable.js';
import { FlagFilter, RecordFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { PanelBody } from './PanelBody.js';
import { PersonFacts } from './PersonFacts.js';
import { PersonForm } from './PersonForm.js';
import { forgetPeople, type Person } from './people.js';
import { peopleColumns } from './people-columns.js';

const filters = ['locationId', 'businessUnitId', 'costCenterId', 'managerId', 'department', 'archived'] as const;

/** Everybody who holds, asks, pays or signs in. */
export function PeoplePage() {
  const { t } = useTranslation(['organization', 'related']);
  const [question] = useQuestion();
  const mayEdit = useMay('people.edit');
  const { archived, locationId, businessUnitId, costCenterId, managerId, department } = question;
  const list = useList({
    key: ['people'],
    query: {
      ...orderAndWords(question),
      ...given({ locationId, businessUnitId, costCenterId, managerId, department }),
      active: archived !== 'yes',
    },
    read: (query, signal) => answer(api.GET('/api/v1/people', { params: { query }, signal })),
  });
  const columns = useMemo(() => peopleColumns(t, mayEdit ? saveText : undefined), [t, mayEdit]);
  return (
    <div className="page-full">
      <PageHeader title={t('titles.people')} actions={<AddPerson />} />
      <DataTable
        name="people"
        label={t('titles.people')}
        columns={columns}
        list={list}
        to={({ id }) => pageOf('person', id)}
        filters={
          <>
            <WordsFilter placeholder={t('people.find')} />
            <RecordFilter name="businessUnitId" label={t('fields.businessUnitId')} kind="business_unit" />
            <RecordFilter name="locationId" label={t('fields.locationId')} kind="location" />
            <RecordFilter name="costCenterId" label={t('fields.costCenterId')} kind="cost_center" />
            <RecordFilter name="managerId" label={t('fields.managerId')} kind="person" />
            {department === undefined ? null : (
              <FlagFilter name="department" value={department} label={`${t('fields.department')}: ${department}`} />
            )}
            <FlagFilter name="archived" label={t('related:archive.filter')} color="slate" />
          </>
        }
        filterNames={filters}
        panel={{
          title: ({ name }) => name,
          actions: ({ id }) => (
            <ThingLink kind="person" id={id}>
              {t('openPage')}
            </ThingLink>
          ),
          show: (person) => (
            <PanelBody>
              <PersonFacts person={person} />
              <ItemsOf title={t('people.items')} filters={{ holderId: person.id }} none={t('people.noItems')} />
            </PanelBody>
          ),
        }}
        empty={{ title: t('people.none'), text: t('people.firstStep'), action: <AddPerson quiet /> }}
      />
    </div>
  );
}

function AddPerson({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation('organization');
  return (
    <AddButton label={t('people.add')} needs="people.edit" quiet={quiet}>
      {(close) => <PersonForm close={close} />}
    </AddButton>
  );
}

async function saveText({ id, version }: Person, name: 'jobTitle' | 'department' | 'phone', value: string): Promise<void> {
  const headers = { 'If-Match': `"${version}"` };
  const body = { [name]: value || null };
  await answer(api.PATCH('/api/v1/people/{id}', { params: { path: { id } }, headers, body }));
  forgetPeople();
}
