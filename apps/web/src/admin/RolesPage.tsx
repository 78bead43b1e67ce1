import { Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { grouped } from '../permissions/groups.js';
import { permissionText } from '../permissions/permission-text.js';
import { LineList } from '../related/LineList.js';
import { say } from '../values/say.js';
import classes from './admin.module.css';

type Role = components['schemas']['RoleDto'];

/** What each role is for, and what each may do, side by side. */
export function RolesPage() {
  const { t } = useTranslation(['admin', 'permissions']);
  const { data, error, refetch } = useQuery({
    queryKey: ['roles'],
    queryFn: () => answer(api.GET('/api/v1/roles')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader title={t('titles.roles')} crumbs={[{ label: t('titles.admin'), to: '/admin' }]} />
      <Text c="dimmed" maw={720} style={{ textWrap: 'pretty' }}>
        {t('roles.about')}
      </Text>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={10} height={36} /> : null}
      {data ? (
        <>
          <Panel title={t('roles.each')}>
            <LineList
              lines={data.data.map(({ name }) => ({
                id: name,
                what: (
                  <>
                    <strong>{say(name)}</strong>
                    <Text size="sm" c="dimmed">
                      {t(`permissions:roles.${name}`)}
                    </Text>
                  </>
                ),
                side: (
                  <Link
                    to="/admin/users"
                    search={{ role: name }}
                    className="link"
                    aria-label={t('roles.usersOf', { role: say(name) })}
                  >
                    {t('roles.users')}
                  </Link>
                ),
              }))}
            />
          </Panel>
          <Panel title={t('roles.permissions')}>
            <Matrix roles={data.data} />
          </Panel>
        </>
      ) : null}
    </Stack>
  );
}

function Matrix({ roles }: { roles: Role[] }) {
  const { t } = useTranslation(['admin', 'permissions']);
  const all = [...new Set(roles.flatMap(({ permissions }) => permissions))];
  return (
    // Reached by keyboard, since it scrolls sideways where there is no room.
    <section className={classes['wide']} tabIndex={0} aria-label={t('roles.matrix')}>
      <table className={classes['matrix']}>
        <thead>
          <tr>
            <th scope="col">{t('roles.may')}</th>
            {roles.map(({ name }) => (
              <th scope="col" key={name}>
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        {grouped(all).map(({ group, permissions }) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={roles.length + 1}>
                {t(`permissions:groups.${group}`)}
              </th>
            </tr>
            {permissions.map((permission) => (
              <tr key={permission}>
                <th scope="row">{permissionText(permission)}</th>
                {roles.map((role) => (
                  <Fragment key={role.name}>
                    {role.permissions.includes(permission) ? (
                      <td className={classes['yes']}>
                        <IconCheck size={16} aria-hidden />
                        <VisuallyHidden>{t('roles.yes')}</VisuallyHidden>
                      </td>
                    ) : (
                      <td className={classes['no']}>
                        <VisuallyHidden>{t('roles.no')}</VisuallyHidden>
                      </td>
                    )}
                  </Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
