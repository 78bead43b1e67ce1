import { ActionIcon, Button, Drawer, Stack, Text } from '@mantine/core';
import { IconBeach, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { showDay } from '../parts/locale.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { useMay, useSession } from '../session/session.js';
import { DelegationForm } from './DelegationForm.js';
import classes from './procurement.module.css';

type Delegation = components['schemas']['DelegationDto'];
const queryKey = ['approval-delegations'];

/** Who decides in one's place while one is away, and for whom one does so oneself. */
export function DelegationsButton() {
  const { t } = useTranslation('procurement');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconBeach size={16} aria-hidden />} onClick={() => setOpened(true)}>
        {t('standIns.title')}
      </Button>
      <Drawer opened={opened} onClose={() => setOpened(false)} title={t('standIns.title')} position="right" size="md">
        {opened ? <Delegations /> : null}
      </Drawer>
    </>
  );
}

function Delegations() {
  const { t } = useTranslation('procurement');
  const mayFindPeople = useMay('procurement.request');
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/approval-delegations', { params: { query: { limit: 100 } }, signal })),
  });
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('standIns.help')}
      </Text>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={2} height={40} /> : null}
      {data?.data.length === 0 ? <Text size="sm">{t('standIns.none')}</Text> : null}
      {data && data.data.length > 0 ? (
        <ul className={classes['people']}>
          {data.data.map((delegation) => (
            <Line key={delegation.id} delegation={delegation} />
          ))}
        </ul>
      ) : null}
      {mayFindPeople ? <DelegationForm /> : <Text size="sm">{t('standIns.cannotFind')}</Text>}
    </Stack>
  );
}

function Line({ delegation }: { delegation: Delegation }) {
  const { t } = useTranslation('procurement');
  const me = useSession()?.user.personId;
  const { id, personId, personName, delegateName, startsOn, endsOn } = delegation;
  const removing = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/approval-delegations/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey });
      tellDone(t('standIns.removed', { who: delegateName }));
    },
    onError: tellFailed,
  });
  const mine = personId === me;
  return (
    <li>
      <span>
        <strong>{mine ? t('standIns.forMe', { who: delegateName }) : t('standIns.iFor', { whom: personName })}</strong>
        <br />
        <span className="dimmed">{t('standIns.days', { from: showDay(startsOn), until: showDay(endsOn) })}</span>
      </span>
      {mine ? (
        <ActionIcon
          variant="subtle"
          color="slate"
          loading={removing.isPending}
          aria-label={t('standIns.remove', { who: delegateName })}
          onClick={() => removing.mutate()}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      ) : null}
    </li>
  );
}
