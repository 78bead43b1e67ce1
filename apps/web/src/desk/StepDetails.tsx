import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertOctagon, IconHandStop } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../item/item-queries.js';
import { When } from '../parts/When.js';
import { CompletionForm } from '../work/CompletionForm.js';
import { DecisionForm } from '../work/DecisionForm.js';
import { StepActs } from '../work/StepActs.js';
import { StepFiles } from '../work/StepFiles.js';
import { isForPeople } from '../work/step-queries.js';
import { StepAbout } from './StepAbout.js';
import { StepComments } from './StepComments.js';
import { StepFacts } from './StepFacts.js';

interface StepDetailsProps {
  step: Step;
  /** It is over with: completed, decided or skipped. */
  done?: (after: Step) => void;
  /** Within its own run nothing tells what it is about once more. */
  inRun?: boolean;
}

/** All that there is to a step: what it is about and why, how it stands, the work itself, what else can be done, files and words. */
export function StepDetails({ step, done, inRun = false }: StepDetailsProps) {
  const { t } = useTranslation('desk');
  const [rejecting, setRejecting] = useState(false);
  const may = (name: Step['acts'][number]): boolean => step.acts.includes(name);
  const ended = done ? { done } : {};
  return (
    <Stack gap="md">
      {inRun ? null : <StepAbout step={step} />}
      {step.error ? (
        <Alert color="rose" icon={<IconAlertOctagon aria-hidden />} title={t('step.failed')}>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {step.error}
          </Text>
          {step.attempts > 0 ? (
            <Text size="xs" mt={4}>
              {t('step.tried', { count: step.attempts })}
              {step.nextAttemptAt ? (
                <>
                  {' · '}
                  {t('step.next')} <When at={step.nextAttemptAt} />
                </>
              ) : null}
            </Text>
          ) : null}
        </Alert>
      ) : null}
      {step.blockedReason ? (
        <Alert color="amber" icon={<IconHandStop aria-hidden />} title={t('step.blocked', { who: step.blockedBy ?? '' })}>
          <Text size="sm">{step.blockedReason}</Text>
          {step.blockedAt ? (
            <Text size="xs" mt={4}>
              <When at={step.blockedAt} />
            </Text>
          ) : null}
        </Alert>
      ) : null}
      <StepFacts step={step} />
      {may('completion') ? <CompletionForm step={step} {...ended} /> : null}
      {may('decision') ? <DecisionForm step={step} rejecting={rejecting} setRejecting={setRejecting} {...ended} /> : null}
      <StepActs step={step} {...ended} />
      {isForPeople(step) && !step.needsFile ? <StepFiles step={step} /> : null}
      {isForPeople(step) ? <StepComments step={step} /> : null}
    </Stack>
  );
}
