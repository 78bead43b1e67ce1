import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { PageHeader } from '../parts/PageHeader.js';
import { pageOf } from '../parts/things.js';
import { AddButton } from '../related/FormButtons.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, FlagFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { say } from '../values/say.js';
import { NewUserForm } from './NewUserForm.js';
import { roleNames } from './role-names.js';
import { userColumns } from './user-columns.js';

/** Everybody who may sign in. */
export function UsersPage() {
  const { t } = useTranslation('admin');
  const [question] = useQuestion();
  const list = useList({
    key: ['users'],
    query: {
      ...orderAndWords(question),
      ...given({ role: oneOf(roleNames, question['role']), locked: question['locked'] === 'yes' || undefined }),
    },
    read: (query, signal) => answer(api.GET('/api/v1/users', { params: { query }, signal })),
  });
  const columns = useMemo(() => userColumns(t), [t]);
  return (
    <div className="page-full">
      <PageHeader title={t('titles.users')} crumbs={[{ label: t('titles.admin'), to: '/admin' }]} actions={<AddUser />} />
      <DataTable
        name="users"
        label={t('titles.users')}
        columns={columns}
        list={list}
        to={({ id }) => pageOf('user', id)}
        filters={
          <>
            <WordsFilter placeholder={t('users.find')} />
            <FacetFilter name="role" label={t('users.role')} options={roleNames.map((value) => ({ value, label: say(value) }))} />
            <FlagFilter name="locked" label={t('users.locked')} />
          </>
        }
        filterNames={['role', 'locked']}
        empty={{ title: t('users.none'), text: t('users.firstStep'), action: <AddUser /> }}
      />
    </div>
  );
}

function AddUser() {
  const { t } = useTranslation('admin');
  return (
    <AddButton label={t('users.add')} needs="users.manage">
      {(close) => <NewUserForm close={close} />}
    </AddButton>
  );
}
