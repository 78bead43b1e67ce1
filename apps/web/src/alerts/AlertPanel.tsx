import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconChartTreemap } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { monthsAgo } from '../charts/month-series.js';
import { FactList } from '../parts/FactList.js';
import { showMonth } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { MonthInput } from '../parts/MonthInput.js';
import { ErrorNotice } from '../parts/Notice.js';
import { tellDone } from '../parts/toasts.js';
import { useMay } from '../session/session.js';
import { AlertHistory } from './AlertHistory.js';
import { AlertState } from './AlertState.js';
import { AlertSubject } from './AlertSubject.js';
import { exploredOf, forgetAlerts, type SpendAlert } from './alerts.js';

const MONTHS_MUTED = 6;
/** Rules whose amount has not been spent yet. */
const foreseen: ReadonlyArray<SpendAlert['rule']> = ['under_minimum', 'budget_overrun'];

/** One alert: what it tells, where to look, and what one decides about it. */
export function AlertPanel({ alert }: { alert: SpendAlert }) {
  const { t } = useTranslation('alerts');
  const may = useMay('alerts.edit');
  const { rule, month, amount, against, state, mutedUntil, note, decidedBy } = alert;
  const explored = exploredOf(alert);
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t(`about.${rule}`)}
      </Text>
      <FactList
        facts={[
          { label: t('state'), value: <AlertState state={state} /> },
          { label: t('subject'), value: <AlertSubject alert={alert} /> },
          { label: t('month'), value: showMonth(month, { long: true }) },
          { label: t(foreseen.includes(rule) ? 'foreseen' : 'amount'), value: <Money amount={amount} /> },
          against ? { label: t(`againsts.${rule}`), value: <Money amount={against} /> } : undefined,
          mutedUntil ? { label: t('mutedUntil'), value: showMonth(mutedUntil, { long: true }) } : undefined,
          note ? { label: t('note'), value: note } : undefined,
          decidedBy ? { label: t('decidedBy'), value: decidedBy } : undefined,
        ]}
      />
      {explored ? (
        <Button
          renderRoot={(props) => <Link {...props} to="/spend-explorer" search={explored} />}
          variant="default"
          leftSection={<IconChartTreemap size={16} aria-hidden />}
        >
          {t('explore')}
        </Button>
      ) : null}
      {may && state !== 'closed' ? <Decide key={alert.id} alert={alert} /> : null}
      <AlertHistory alert={alert} />
    </Stack>
  );
}

function Decide({ alert: { id, state, version } }: { alert: SpendAlert }) {
  const { t } = useTranslation('alerts');
  const [note, setNote] = useState('');
  const [until, setUntil] = useState(monthsAgo(-MONTHS_MUTED).slice(0, 7));
  const to = { params: { path: { id } }, headers: { 'If-Match': `"${version}"` } };
  const deciding = useMutation({
    mutationFn: (verb: 'acknowledge' | 'mute' | 'reopen') => {
      if (verb === 'reopen') return answer(api.DELETE('/api/v1/spend-alerts/{id}/decision', to));
      if (verb === 'mute')
        return answer(
          api.POST('/api/v1/spend-alerts/{id}/muting', { ...to, body: { until: `${until}-01`, reason: note.trim() } }),
        );
      const body = note.trim() ? { note: note.trim() } : {};
      return answer(api.POST('/api/v1/spend-alerts/{id}/acknowledgement', { ...to, body }));
    },
    onSuccess: async ({ state: now }) => {
      tellDone(t(`done.${now}`));
      await forgetAlerts();
    },
  });
  return (
    <Stack gap="sm">
      {deciding.error ? <ErrorNotice error={deciding.error} /> : null}
      {state === 'open' ? (
        <>
          <Textarea
            label={t('note')}
            description={t('noteHelp')}
            autosize
            minRows={2}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <MonthInput label={t('muteUntil')} value={until} onChange={setUntil} />
          <Group gap="xs">
            <Button loading={deciding.isPending} onClick={() => deciding.mutate('acknowledge')}>
              {t('acknowledge')}
            </Button>
            <Button
              variant="default"
              disabled={!note.trim() || !until}
              loading={deciding.isPending}
              onClick={() => deciding.mutate('mute')}
            >
              {t('mute')}
            </Button>
          </Group>
        </>
      ) : (
        <Group>
          <Button variant="default" loading={deciding.isPending} onClick={() => deciding.mutate('reopen')}>
            {t('reopen')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
