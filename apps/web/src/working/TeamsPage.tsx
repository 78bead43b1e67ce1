import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
import { PageHeader } from '../parts/PageHeader.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { AddButton } from '../related/FormButtons.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { TeamForm } from './TeamForm.js';
import type { Team } from './working.js';

/** The teams that tasks can be given to. */
export function TeamsPage() {
  const { t } = useTranslation('working');
  const [question] = useQuestion();
  const list = useList({
    key: ['teams'],
    query: orderAndWords(question),
    read: (query, signal) => answer(api.GET('/api/v1/teams', { params: { query }, signal })),
  });
  const columns = useMemo<Column<Team>[]>(
    () => [
      { id: 'name', title: t('teams.name'), sort: 'name', width: 240, cell: ({ name }) => name, text: ({ name }) => name },
      { id: 'code', title: t('teams.code'), sort: 'code', width: 180, cell: ({ code }) => code, text: ({ code }) => code },
      {
        id: 'members',
        title: t('teams.members'),
        width: 120,
        align: 'right',
        cell: ({ members }) => showNumber(members),
        text: ({ members }) => String(members),
      },
      {
        id: 'description',
        title: t('teams.description'),
        width: 320,
        cell: ({ description }) => description,
        text: ({ description }) => description ?? '',
      },
      {
        id: 'active',
        title: '',
        width: 130,
        card: 'badge',
        cell: ({ active }) => <ArchivedBadge active={active} />,
        text: () => '',
      },
    ],
    [t],
  );
  return (
    <div className="page-full">
      <PageHeader title={t('titles.teams')} crumbs={[{ label: t('titles.admin'), to: '/admin' }]} actions={<AddTeam />} />
      <DataTable
        name="teams"
        label={t('titles.teams')}
        columns={columns}
        list={list}
        to={({ id }) => `/admin/teams/${id}`}
        filters={<WordsFilter placeholder={t('teams.find')} />}
        filterNames={[]}
        empty={{ title: t('teams.none'), text: t('teams.firstStep'), action: <AddTeam /> }}
      />
    </div>
  );
}

function AddTeam() {
  const { t } = useTranslation('working');
  return (
    <AddButton label={t('teams.add')} needs="organization.edit">
      {(close) => <TeamForm close={close} />}
    </AddButton>
  );
}
