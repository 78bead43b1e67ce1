import { ActionIcon, Button, Table, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { recordSources } from '../forms/record-sources.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import { GrantForm } from './GrantForm.js';
import type { User } from './user-columns.js';

type Grant = components['schemas']['GrantDto'];

/** The roles of a user, each with where it holds. */
export function GrantsPanel({ user }: { user: User }) {
  const { t } = useTranslation('admin');
  const mayGrant = useMay('roles.grant');
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['users', user.id, 'grants'],
    queryFn: () => answer(api.GET('/api/v1/users/{userId}/grants', { params: { path: { userId: user.id } } })),
  });
  const add = mayGrant ? (
    <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setAdding(true)}>
      {t('grants.add')}
    </Button>
  ) : null;
  return (
    <Panel title={t('grants.title')} aside={add}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={2} height={40} /> : null}
      {data?.data.length === 0 ? <EmptyNotice title={t('grants.none')}>{t('grants.noneText')}</EmptyNotice> : null}
      {data && data.data.length > 0 ? (
        <Table verticalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('grants.role')}</Table.Th>
              <Table.Th>{t('grants.where')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('grants.by')}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{t('grants.act')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.data.map((grant) => (
              <GrantLine key={grant.id} grant={grant} user={user} mayRevoke={mayGrant} />
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      <RecordDrawer opened={adding} close={() => setAdding(false)} title={t('grants.addTo', { name: user.name })}>
        {() => <GrantForm user={user} close={() => setAdding(false)} />}
      </RecordDrawer>
    </Panel>
  );
}

function GrantLine({ grant, user, mayRevoke }: { grant: Grant; user: User; mayRevoke: boolean }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const role = say(grant.role);
  const path = { userId: user.id };
  const again = () => queries.invalidateQueries({ queryKey: ['users'] });
  const giveBack = (): Promise<unknown> => {
    const { businessUnitId, locationId } = grant;
    const body = { role: grant.role, ...(businessUnitId ? { businessUnitId } : {}), ...(locationId ? { locationId } : {}) };
    return answer(api.POST('/api/v1/users/{userId}/grants', { params: { path }, body })).finally(again);
  };
  const revoking = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/users/{userId}/grants/{id}', { params: { path: { ...path, id: grant.id } } })),
    onError: tellFailed,
    onSuccess: () => tellDone(t('grants.revoked', { role, name: user.name }), { undo: giveBack }),
    onSettled: again,
  });
  return (
    <Table.Tr>
      <Table.Td fw={600}>{role}</Table.Td>
      <Table.Td>
        <Where grant={grant} />
      </Table.Td>
      <Table.Td visibleFrom="sm" c="dimmed">
        {grant.grantedBy}, <When at={grant.grantedAt} />
      </Table.Td>
      <Table.Td w={44} ta="right">
        {mayRevoke ? (
          <ActionIcon
            variant="subtle"
            color="slate"
            loading={revoking.isPending}
            onClick={() => revoking.mutate()}
            aria-label={t('grants.revoke', { role })}
            title={t('grants.revoke', { role })}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

function Where({ grant: { businessUnitId, locationId } }: { grant: Grant }) {
  const { t } = useTranslation('admin');
  if (businessUnitId) return <Place kind="business_unit" id={businessUnitId} />;
  if (locationId) return <Place kind="location" id={locationId} />;
  return <>{t('grants.everywhere')}</>;
}

function Place({ kind, id }: { kind: 'business_unit' | 'location'; id: string }) {
  const { t } = useTranslation('admin');
  const { data } = useQuery({ queryKey: ['records', kind, 'named', id], queryFn: () => recordSources[kind].name(id) });
  return (
    <>
      <ThingLink kind={kind} id={id}>
        {data ?? say(kind)}
      </ThingLink>{' '}
      <span className="dimmed">{t('grants.below')}</span>
    </>
  );
}
