import { Badge, Group, Table, VisuallyHidden } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { recordSources } from '../forms/record-sources.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { tellDone } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { AddButton } from '../related/FormButtons.js';
import { readAll } from '../related/read-all.js';
import { useMay } from '../session/session.js';
import { RemoveEntry } from './RemoveEntry.js';
import { forgetTeams, type Team } from './working.js';

type Member = components['schemas']['TeamMemberDto'];

const path = (team: Team, userId: string) => ({ params: { path: { id: team.id, userId } } });

/** Who belongs to a team. */
export function MembersPanel({ team }: { team: Team }) {
  const { t } = useTranslation('working');
  const { data, error, refetch } = useQuery({
    queryKey: ['teams', team.id, 'members'],
    queryFn: ({ signal }) =>
      readAll((query) => answer(api.GET('/api/v1/teams/{id}/members', { params: { path: { id: team.id }, query }, signal }))),
  });
  const mayName = useMay('users.read');
  const add = mayName ? (
    <AddButton label={t('members.add')} needs="organization.edit" quiet>
      {(close) => <MemberForm team={team} close={close} />}
    </AddButton>
  ) : null;
  return (
    <Panel title={t('members.title')} aside={add}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={3} height={40} /> : null}
      {data?.length === 0 ? <EmptyNotice title={t('members.none')}>{t('members.noneText')}</EmptyNotice> : null}
      {data && data.length > 0 ? (
        <Table verticalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('members.who')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('members.since')}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{t('members.act')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map((member) => (
              <MemberLine key={member.id} team={team} member={member} mayLook={mayName} />
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </Panel>
  );
}

function MemberLine({ team, member, mayLook }: { team: Team; member: Member; mayLook: boolean }) {
  const { t } = useTranslation('working');
  const { id, name, email, active, addedAt } = member;
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap={8}>
          {mayLook ? (
            <ThingLink kind="user" id={id}>
              {name}
            </ThingLink>
          ) : (
            name
          )}
          {active ? null : (
            <Badge size="sm" variant="light" color="slate" tt="none">
              {t('members.locked')}
            </Badge>
          )}
        </Group>
        <span className="dimmed">{email}</span>
      </Table.Td>
      <Table.Td visibleFrom="sm" c="dimmed">
        <When at={addedAt} />
      </Table.Td>
      <Table.Td w={44} ta="right">
        <RemoveEntry
          icon={IconUserMinus}
          label={t('members.remove', { name })}
          gone={t('members.removed', { name })}
          remove={() => answer(api.DELETE('/api/v1/teams/{id}/members/{userId}', path(team, id)))}
          giveBack={() => answer(api.PUT('/api/v1/teams/{id}/members/{userId}', path(team, id)))}
          forget={forgetTeams}
        />
      </Table.Td>
    </Table.Tr>
  );
}

function MemberForm({ team, close }: { team: Team; close: () => void }) {
  const { t } = useTranslation(['working', 'forms']);
  const form = useSaveForm({
    initial: { userId: '' },
    validate: { userId: (userId) => (userId ? null : t('forms:needed')) },
    save: async ({ userId }) => {
      await answer(api.PUT('/api/v1/teams/{id}/members/{userId}', path(team, userId)));
      return recordSources.user.name(userId);
    },
    saved: (name) => {
      forgetTeams();
      tellDone(t('members.added', { name }));
      close();
    },
  });
  return (
    <RecordForm form={form} label={t('members.add')} verb={t('members.add')} cancel={close} labels={{ userId: t('members.who') }}>
      <RecordPicker
        kind="user"
        label={t('members.who')}
        required
        value={form.fields.values.userId}
        change={(id) => form.fields.setFieldValue('userId', id ?? '')}
        error={form.fields.errors['userId']}
      />
    </RecordForm>
  );
}
