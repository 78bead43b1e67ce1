import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Step } from '../item/item-queries.js';
import { tell } from '../lifecycle/tell.js';
import { ReasonForm } from './ReasonForm.js';
import { useStepAct } from './use-step-act.js';

interface DecisionFormProps {
  step: Step;
  rejecting: boolean;
  setRejecting: (rejecting: boolean) => void;
  done?: (after: Step) => void;
  compact?: boolean;
}

/** Yes, or no with a reason. */
export function DecisionForm({ step, rejecting, setRejecting, done, compact = false }: DecisionFormProps) {
  const { t } = useTranslation('work');
  const act = useStepAct(step, done);
  const of = { step: tell(step.title) };
  const size = compact ? 'compact-sm' : 'sm';
  if (rejecting) {
    return (
      <ReasonForm
        label={t('whyReject')}
        verb={t('reject')}
        send={(reason) => act.mutate({ act: 'decision', outcome: 'rejected', reason })}
        sending={act.isPending}
        error={act.error}
        close={() => setRejecting(false)}
      />
    );
  }
  return (
    <Stack gap="xs">
      <Group gap="xs" wrap="nowrap">
        <Button
          size={size}
          variant={compact ? 'default' : 'filled'}
          loading={act.isPending}
          aria-label={t('approveOf', of)}
          aria-keyshortcuts={compact ? undefined : 'A'}
          data-approve
          onClick={() => act.mutate({ act: 'decision', outcome: 'approved' })}
        >
          {t('approve')}
        </Button>
        <Button
          size={size}
          variant="default"
          aria-label={t('rejectOf', of)}
          aria-keyshortcuts={compact ? undefined : 'R'}
          data-reject
          onClick={() => setRejecting(true)}
        >
          {t('rejectMenu')}
        </Button>
      </Group>
    </Stack>
  );
}
