import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { DangerDialog } from '../parts/DangerDialog.js';
import { showMonth } from '../parts/locale.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { type Finding, forgetPeriods, type PeriodChecklist } from './closing.js';

interface PeriodActsProps {
  period: PeriodChecklist;
  /** The warnings that something was said to. */
  accepted: Array<{ check: Finding['check']; reason: string }>;
}

/** Begin, leave open, close for good: what the checklist still wants is said beside the button that it keeps back. */
export function PeriodActs({ period: { month, state, findings }, accepted }: PeriodActsProps) {
  const { t } = useTranslation('closing');
  const [asking, setAsking] = useState(false);
  const path = { month };
  const turn = useMutation({
    mutationFn: async () => {
      if (state === 'closing') await answer(api.DELETE('/api/v1/fiscal-periods/{month}/closing', { params: { path } }));
      else await answer(api.POST('/api/v1/fiscal-periods/{month}/closing', { params: { path } }));
    },
    onSuccess: forgetPeriods,
    onError: tellFailed,
  });
  const name = showMonth(month, { long: true });
  const blocking = findings.filter(({ severity, count }) => severity === 'blocking' && count > 0).length;
  const warnings = findings.filter(({ severity, count }) => severity === 'warning' && count > 0).length - accepted.length;
  const why = blocking > 0 ? t('blocked', { count: blocking }) : warnings > 0 ? t('unsaid', { count: warnings }) : null;
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm" c="dimmed">
        {why}
      </Text>
      <Group gap="xs">
        <Button variant="default" loading={turn.isPending} onClick={() => turn.mutate()}>
          {state === 'closing' ? t('leaveOpen') : t('begin')}
        </Button>
        <Button disabled={why !== null} onClick={() => setAsking(true)}>
          {t('close', { month: name })}
        </Button>
      </Group>
      <DangerDialog
        opened={asking}
        close={() => setAsking(false)}
        title={t('close', { month: name })}
        name={name}
        verb={t('closeForGood')}
        act={() => answer(api.POST('/api/v1/fiscal-periods/{month}/close', { params: { path }, body: { accepted } }))}
        done={() => {
          void forgetPeriods();
          tellDone(t('closed', { month: name }));
        }}
      >
        {t('closeText')}
      </DangerDialog>
    </Group>
  );
}
