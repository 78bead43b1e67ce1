import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { showDay } from '../parts/locale.js';
import { Nothing } from '../parts/Nothing.js';
import { PageHeader } from '../parts/PageHeader.js';
import { pageOf } from '../parts/things.js';
import { AddButton } from '../related/FormButtons.js';
import { MaybeLink } from '../related/MaybeLink.js';
import { useMay } from '../session/session.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { FlagFilter, RecordFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { ProjectForm } from './ProjectForm.js';
import { changeProject, type Project } from './projects.js';

/** What people work on for a time, and have things bought for. */
export function ProjectsPage() {
  const { t } = useTranslation(['organization', 'related']);
  const [question] = useQuestion();
  const mayEdit = useMay('organization.edit');
  const { costCenterId, archived } = question;
  const list = useList({
    key: ['projects'],
    query: { ...orderAndWords(question), ...given({ costCenterId }), active: archived !== 'yes' },
    read: (query, signal) => answer(api.GET('/api/v1/projects', { params: { query }, signal })),
  });
  const columns = useMemo<Column<Project>[]>(
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
          ? { edit: { value: ({ name }) => name, save: ({ id, version }, name) => changeProject(id, version, { name }) } }
          : {}),
      },
      {
        id: 'costCenter',
        title: t('fields.costCenterId'),
        cell: (row) => <MaybeLink kind="cost_center" id={row.costCenterId} name={row.costCenterName} quiet />,
        text: ({ costCenterName }) => costCenterName,
        width: 240,
      },
      {
        id: 'startsOn',
        title: t('projects.startsOn'),
        cell: ({ startsOn }) => (startsOn ? showDay(startsOn) : <Nothing />),
        text: ({ startsOn }) => startsOn,
        width: 140,
      },
      {
        id: 'endsOn',
        title: t('projects.endsOn'),
        cell: ({ endsOn }) => (endsOn ? showDay(endsOn) : <Nothing />),
        text: ({ endsOn }) => endsOn,
        width: 140,
      },
    ],
    [t, mayEdit],
  );
  return (
    <div className="page-full">
      <PageHeader title={t('titles.projects')} actions={<AddProject />} />
      <DataTable
        name="projects"
        label={t('titles.projects')}
        columns={columns}
        list={list}
        to={({ id }) => pageOf('project', id)}
        filters={
          <>
            <WordsFilter placeholder={t('costCenters.find')} />
            <RecordFilter name="costCenterId" label={t('fields.costCenterId')} kind="cost_center" />
            <FlagFilter name="archived" label={t('related:archive.filter')} color="slate" />
          </>
        }
        filterNames={['costCenterId', 'archived']}
        empty={{ title: t('projects.none'), text: t('projects.firstStep'), action: <AddProject quiet /> }}
      />
    </div>
  );
}

function AddProject({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation('organization');
  return (
    <AddButton label={t('projects.add')} needs="organization.edit" quiet={quiet}>
      {(close) => <ProjectForm close={close} />}
    </AddButton>
  );
}
