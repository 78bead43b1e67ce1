import type { TFunction } from 'i18next';
import type { components } from '../api/schema.gen.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { say } from '../values/say.js';
import { UserState } from './UserState.js';

export type User = components['schemas']['UserDto'];

export function userColumns(t: TFunction<'admin'>): Column<User>[] {
  return [
    { id: 'name', title: t('users.name'), sort: 'name', width: 220, cell: ({ name }) => name, text: ({ name }) => name },
    { id: 'email', title: t('users.email'), sort: 'email', width: 260, cell: ({ email }) => email, text: ({ email }) => email },
    {
      id: 'roles',
      title: t('users.roles'),
      width: 260,
      cell: ({ roles }) => (roles.length > 0 ? roles.map(say).join(', ') : <span className="dimmed">{t('users.noRoles')}</span>),
      text: ({ roles }) => roles.map(say).join(', '),
    },
    {
      id: 'state',
      title: t('users.state'),
      width: 170,
      card: 'badge',
      cell: (user) => <UserState user={user} />,
      text: ({ locked }) => (locked ? t('users.locked') : t('users.active')),
    },
    {
      id: 'createdAt',
      title: t('users.since'),
      sort: 'createdAt',
      width: 140,
      optional: true,
      cell: ({ createdAt }) => <When at={createdAt} />,
      text: ({ createdAt }) => createdAt,
    },
  ];
}
