import { ActionIcon, Button, Group, Menu, Stack, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadPart } from '../api/reach.js';
import type { Step } from '../item/item-queries.js';
import { tell } from '../lifecycle/tell.js';
import { LineSkeletons } from '../parts/Notice.js';
import { Due } from '../parts/When.js';
import { useMay } from '../session/session.js';
import { DecisionForm } from './DecisionForm.js';
import { ReasonForm } from './ReasonForm.js';
import { StepState } from './StateBadge.js';
import { isOpen } from './step-queries.js';
import { useStepAct } from './use-step-act.js';
import { whoseText } from './whose.js';
import classes from './work.module.css';

// The fields of all sorts of questions come when a task is first to be completed.
const CompletionForm = lazy(() =>
  loadPart(() => import('./CompletionForm.js')).then((module) => ({ default: module.CompletionForm })),
);

/** One step: whose it is, when it is due, and what the reader may do to it. `subject` names what it is about, where that is not clear. */
export function StepLine({ step, subject }: { step: Step; subject?: React.ReactNode }) {
  const { t } = useTranslation('work');
  const title = tell(step.title);
  const [form, setForm] = useState<'completion' | 'rejection' | 'skip' | null>(null);
  const act = useStepAct(step);
  const mayLook = useMay('tasks.read');
  const may = (name: Step['acts'][number]): boolean => step.acts.includes(name);
  const asksMore =
    step.checklist.length > 0 || step.evidenceRequired || step.needsFile || step.asks.length > 0 || step.assignee === 'holder';
  const close = () => setForm(null);
  const rejecting = form === 'rejection';
  const decision = may('decision') ? (
    <DecisionForm step={step} compact rejecting={rejecting} setRejecting={(next) => setForm(next ? 'rejection' : null)} />
  ) : null;
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <div style={{ minWidth: 0 }}>
          {subject}
          <Text size="sm" lh="24px" {...(isOpen(step) ? {} : { c: 'dimmed' })}>
            {mayLook ? (
              <Link to="/work" search={{ open: step.id }} className="quiet-link">
                {title}
              </Link>
            ) : (
              title
            )}
          </Text>
          <StepFacts step={step} />
        </div>
        <Group gap={4} wrap="nowrap">
          {rejecting ? null : decision}
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
        <div className={classes['form']}>
          <Suspense fallback={<LineSkeletons count={3} />}>
            <CompletionForm step={step} />
          </Suspense>
        </div>
      ) : null}
      {rejecting ? decision : null}
      {form === 'skip' && may('skip') ? (
        <ReasonForm
          label={t('whySkip')}
          verb={t('skip')}
          send={(reason) => act.mutate({ act: 'skip', reason })}
          sending={act.isPending}
          error={act.error}
          close={close}
        />
      ) : null}
    </Stack>
  );
}

function StepFacts({ step }: { step: Step }) {
  const { t } = useTranslation('work');
  const whose = whoseText(step);
  return (
    <>
      <Group gap="2px 8px" mt={2}>
        <StepState step={step} />
        <Text size="xs" c="dimmed">
          {step.kind === 'task' || step.kind === 'approval' ? whose : t('byItself')}
          {step.dueAt && isOpen(step) ? (
            <>
              {' · '}
              <Text span inherit c={step.overdue ? 'rose' : 'dimmed'} fw={step.overdue ? 600 : 400}>
                <Due at={step.dueAt} overdue={step.overdue} />
              </Text>
            </>
          ) : null}
          {step.evidence ? ` · ${step.evidence}` : ''}
          {step.skipReason ? ` · ${t('skipped', { reason: step.skipReason })}` : ''}
          {step.blockedReason ? ` · ${step.blockedReason}` : ''}
        </Text>
      </Group>
      {step.error ? (
        <Text size="xs" c="rose" style={{ overflowWrap: 'anywhere' }}>
          {step.error} {step.attempts > 1 ? t('tried', { count: step.attempts }) : ''}
        </Text>
      ) : null}
    </>
  );
}
