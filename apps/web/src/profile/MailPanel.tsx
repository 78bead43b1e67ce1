import { Select, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { tellFailed } from '../parts/toasts.js';
import { changeProfile, type Profile, profileQuery } from '../preferences/profile.js';

const groups = ['mentions', 'approvals', 'tasks', 'handOvers', 'spend', 'jobs'] as const;
const choices = ['at_once', 'daily', 'never'] as const;
const isTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What comes by e-mail of all that one is told, and when. Mails lead here. */
export function MailPanel() {
  const { t } = useTranslation('profile');
  const { data } = useQuery(profileQuery);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (data && window.location.hash === '#email') place.current?.scrollIntoView({ block: 'start' });
  }, [data]);
  return (
    <div id="email" ref={place}>
      <Panel title={t('mail.title')}>
        <Text size="sm" c="dimmed">
          {t('mail.hint')}
        </Text>
        {data ? <Choices profile={data} /> : <LineSkeletons count={5} height={56} />}
      </Panel>
    </div>
  );
}

function Choices({ profile: { mail, digestAt } }: { profile: Profile }) {
  const { t } = useTranslation('profile');
  const [time, setTime] = useState(digestAt);
  const data = choices.map((value) => ({ value, label: t(`mail.${value}`) }));
  return (
    <Stack gap="sm">
      {groups.map((group) => (
        <Select
          key={group}
          label={t(`mail.${group}`)}
          data={data}
          value={mail[group] ?? null}
          allowDeselect={false}
          onChange={(chosen) => {
            const choice = choices.find((each) => each === chosen);
            if (choice) changeProfile({ mail: { [group]: choice } }).catch(tellFailed);
          }}
        />
      ))}
      <TextInput
        type="time"
        label={t('mail.digestAt')}
        description={t('mail.digestHelp')}
        value={time}
        onChange={(event) => setTime(event.currentTarget.value)}
        onBlur={() => {
          if (!isTime.test(time)) setTime(digestAt);
          else if (time !== digestAt) changeProfile({ digestAt: time }).catch(tellFailed);
        }}
      />
    </Stack>
  );
}
