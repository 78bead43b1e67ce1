import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepAct } from './use-step-act.js';

/** Leaving a step out has a reason, which is kept for good. */
export function SkipForm({ send, sending, close }: { send: (act: StepAct) => void; sending: boolean; close: () => void }) {
  const { t } = useTranslation('work');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const given = reason.trim();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (given) send({ act: 'skip', reason: given });
      }}
    >
      <Stack gap="xs" p="sm" bg="var(--qm-hover)" style={{ borderRadius: 6 }}>
        <TextInput
          label={t('whySkip')}
          required
          maxLength={2_000}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && !given ? t('sayWhy') : undefined}
        />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={sending}>
            {t('skip')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={close}>
            {t('notNow')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
