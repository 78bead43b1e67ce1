import { ActionIcon, Button, Group, Menu, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../item/item-queries.js';
import { tell } from '../lifecycle/tell.js';
import { Due } from '../parts/When.js';
import { say } from '../values/say.js';
import { CompletionForm } from './CompletionForm.js';
import { SkipForm } from './SkipForm.js';
import { useStepAct } from './use-step-act.js';

/** One step: whose it is, when it is due, and what the reader may do to it. `subject` names what it is about, where that is not clear. */
export function StepLine({ step, subject }: { step: Step; subject?: React.ReactNode }) {
  const { t } = useTranslation('work');
  const title = tell(step.title);
  const [form, setForm] = useState<'completion' | 'skip' | null>(null);
  const act = useStepAct(step);
  const may = (name: Step['acts'][number]): boolean => step.acts.includes(name);
  const asksMore = step.checklist.length > 0 || step.evidenceRequired || step.assignee === 'holder';
  const done = step.state === 'succeeded';
  const close = () => setForm(null);
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <div style={{ minWidth: 0 }}>
          {subject}
          <Text size="sm" {...(done || step.state === 'cancelled' ? { c: 'dimmed' } : {})}>
            {done ? (
              <IconCircleCheck size={15} aria-label={t('doneMark')} style={{ verticalAlign: '-2px', marginRight: 4 }} />
            ) : null}
            {title}
          </Text>
          <StepFacts step={step} />
        </div>
        <Group gap={4} wrap="nowrap">
          {may('completion') ? (
            <Button
              size="compact-sm"
              variant="default"
              loading={act.isPending}
              onClick={() => (asksMore ? setForm(form ? null : 'completion') : act.mutate({ act: 'completion' }))}
              aria-expanded={asksMore ? form === 'completion' : undefined}
              aria-label={t('doneOf', { step: title })}
            >
              {t('done')}
            </Button>
          ) : null}
          {may('retry') ? (
            <Button size="compact-sm" variant="default" loading={act.isPending} onClick={() => act.mutate({ act: 'retry' })}>
              {t('again')}
            </Button>
          ) : null}
          {may('assignment') || may('skip') ? (
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="subtle" color="slate" aria-label={t('moreFor', { step: title })}>
                  <IconDots size={16} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {may('assignment') ? (
                  <Menu.Item onClick={() => act.mutate({ act: step.assignedTo ? 'give_back' : 'take' })}>
                    {step.assignedTo ? t('giveBack') : t('take')}
                  </Menu.Item>
                ) : null}
                {may('skip') ? <Menu.Item onClick={() => setForm('skip')}>{t('skipMenu')}</Menu.Item> : null}
              </Menu.Dropdown>
            </Menu>
          ) : null}
        </Group>
      </Group>
      {form === 'completion' && may('completion') ? (
        <CompletionForm step={step} send={act.mutate} sending={act.isPending} />
      ) : null}
      {form === 'skip' && may('skip') ? <SkipForm send={act.mutate} sending={act.isPending} close={close} /> : null}
    </Stack>
  );
}

function StepFacts({ step }: { step: Step }) {
  const { t } = useTranslation('work');
  const open = step.state !== 'succeeded' && step.state !== 'cancelled';
  const whose = step.assignedTo ?? (step.assignee ? say(step.assignee) : null);
  const facts = [step.kind === 'automation' ? t('byItself') : whose, open && step.state !== 'pending' ? say(step.state) : null];
  return (
    <>
      <Text size="xs" c="dimmed">
        {facts.filter(Boolean).join(' · ')}
        {step.dueAt && open ? (
          <>
            {' · '}
            <Text span inherit c={step.overdue ? 'rose' : 'dimmed'} fw={step.overdue ? 600 : 400}>
              <Due at={step.dueAt} overdue={step.overdue} />
            </Text>
          </>
        ) : null}
        {step.evidence ? ` · ${step.evidence}` : ''}
        {step.skipReason ? ` · ${t('skipped', { reason: step.skipReason })}` : ''}
      </Text>
      {step.error ? (
        <Text size="xs" c="rose" style={{ overflowWrap: 'anywhere' }}>
          {step.error} {step.attempts > 1 ? t('tried', { count: step.attempts }) : ''}
        </Text>
      ) : null}
    </>
  );
}
