import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../item/item-queries.js';
import { tell } from '../lifecycle/tell.js';
import type { StepAct } from './use-step-act.js';

interface CompletionFormProps {
  step: Step;
  send: (act: StepAct) => void;
  sending: boolean;
}

/** The checklist and the evidence of a task; it can be sent once both are whole. */
export function CompletionForm({ step, send, sending }: CompletionFormProps) {
  const { t } = useTranslation('work');
  const [ticked, setTicked] = useState<string[]>([]);
  const [evidence, setEvidence] = useState('');
  const [tried, setTried] = useState(false);
  const given = evidence.trim();
  const unticked = step.checklist.length - ticked.length;
  const lacksEvidence = step.evidenceRequired && given === '';
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (unticked === 0 && !lacksEvidence) send({ act: 'completion', ticked, ...(given ? { evidence: given } : {}) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs" p="sm" bg="var(--qm-hover)" style={{ borderRadius: 6 }}>
        {step.checklist.length > 0 ? (
          <Checkbox.Group
            label={t('checklist')}
            value={ticked}
            onChange={setTicked}
            error={tried && unticked > 0 ? t('tickFirst') : undefined}
          >
            <Stack gap={6} py={4}>
              {step.checklist.map((line) => (
                <Checkbox key={line} value={line} label={tell(line)} size="sm" />
              ))}
            </Stack>
          </Checkbox.Group>
        ) : null}
        {step.evidenceRequired || step.assignee === 'holder' ? (
          <TextInput
            label={t('evidence')}
            description={step.evidenceRequired ? t('evidenceHelp') : t('holderHelp')}
            maxLength={2_000}
            value={evidence}
            onChange={(event) => setEvidence(event.currentTarget.value)}
            required={step.evidenceRequired}
            error={tried && lacksEvidence ? t('sayEvidence') : undefined}
          />
        ) : null}
        <Group>
          <Button type="submit" size="compact-sm" loading={sending}>
            {t('complete')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
