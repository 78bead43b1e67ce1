import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../item/item-queries.js';
import { HandOverForm } from './HandOverForm.js';
import { ReasonForm } from './ReasonForm.js';
import { useStepAct } from './use-step-act.js';

interface StepActsProps {
  step: Step;
  /** It is over with: skipped. */
  done?: (after: Step) => void;
}

/** What can be done to a step besides doing it: taken on, given back, handed over, blocked, left out, tried again. */
export function StepActs({ step, done }: StepActsProps) {
  const { t } = useTranslation('work');
  const [form, setForm] = useState<'handover' | 'block' | 'skip'>();
  const act = useStepAct(step);
  const skipping = useStepAct(step, done);
  const may = (name: Step['acts'][number]): boolean => step.acts.includes(name);
  const close = (): void => setForm(undefined);
  const opener = (name: 'handover' | 'block' | 'skip') => ({
    'aria-expanded': form === name,
    onClick: () => setForm(form === name ? undefined : name),
  });
  const shared = { size: 'compact-sm', variant: 'default' } as const;
  if (!['assignment', 'handover', 'block', 'unblock', 'skip', 'retry'].some((name) => step.acts.some((each) => each === name)))
    return null;
  return (
    <Stack gap="xs">
      <Group gap={6}>
        {may('retry') ? (
          <Button size="compact-sm" loading={act.isPending} onClick={() => act.mutate({ act: 'retry' })}>
            {t('again')}
          </Button>
        ) : null}
        {may('unblock') ? (
          <Button {...shared} loading={act.isPending} onClick={() => act.mutate({ act: 'unblock' })}>
            {t('unblock')}
          </Button>
        ) : null}
        {may('assignment') ? (
          <Button
            {...shared}
            data-assign
            aria-keyshortcuts="T"
            loading={act.isPending}
            onClick={() => act.mutate({ act: step.assignedTo ? 'give_back' : 'take' })}
          >
            {step.assignedTo ? t('giveBack') : t('take')}
          </Button>
        ) : null}
        {may('handover') ? (
          <Button {...shared} {...opener('handover')}>
            {t('handOverMenu')}
          </Button>
        ) : null}
        {may('block') ? (
          <Button {...shared} {...opener('block')}>
            {t('blockMenu')}
          </Button>
        ) : null}
        {may('skip') ? (
          <Button {...shared} {...opener('skip')}>
            {t('skipMenu')}
          </Button>
        ) : null}
      </Group>
      {form === 'handover' && may('handover') ? <HandOverForm step={step} close={close} /> : null}
      {form === 'block' && may('block') ? (
        <ReasonForm
          label={t('whyBlock')}
          verb={t('block')}
          send={(reason) => act.mutate({ act: 'block', reason }, { onSuccess: close })}
          sending={act.isPending}
          error={act.error}
          close={close}
        />
      ) : null}
      {form === 'skip' && may('skip') ? (
        <ReasonForm
          label={t('whySkip')}
          verb={t('skip')}
          send={(reason) => skipping.mutate({ act: 'skip', reason }, { onSuccess: close })}
          sending={skipping.isPending}
          error={skipping.error}
          close={close}
        />
      ) : null}
    </Stack>
  );
}
