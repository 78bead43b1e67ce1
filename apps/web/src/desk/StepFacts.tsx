import { useTranslation } from 'react-i18next';
import type { Step } from '../item/item-queries.js';
import { type Fact, FactList } from '../parts/FactList.js';
import { Due, When } from '../parts/When.js';
import { words as readable } from '../parts/words.js';
import { PriorityMark } from '../work/PriorityMark.js';
import { StepState } from '../work/StateBadge.js';
import { isOpen } from '../work/step-queries.js';
import { assigneeText } from '../work/whose.js';
import { resultFacts } from './result-facts.js';
import type { words } from './words.en.js';

/** How a step stands: whose it is, when it is due, what it waits for, who ended it and what came of it. */
export function StepFacts({ step }: { step: Step }) {
  const { t } = useTranslation('desk');
  const open = isOpen(step);
  const fact = (name: keyof (typeof words)['facts'], value: Fact['value'] | null | undefined): Fact | undefined =>
    value === null || value === undefined || value === '' ? undefined : { label: t(`facts.${name}`), value };
  const at = (moment: string | null) => (moment ? <When at={moment} /> : null);
  const done = step.state === 'succeeded';
  return (
    <FactList
      facts={[
        fact('state', <StepState step={step} />),
        fact('whose', step.assignee && assigneeText(step.assignee)),
        fact('takenBy', open ? step.assignedTo : null),
        fact('priority', step.priority === 'normal' ? null : <PriorityMark priority={step.priority} />),
        fact('due', open && step.dueAt ? <Due at={step.dueAt} overdue={step.overdue} /> : null),
        fact('alsoTold', step.alsoAssignee && assigneeText(step.alsoAssignee)),
        fact('waitsFor', step.state === 'blocked' ? step.waitsFor.map(readable).join(', ') : null),
        fact('awaits', step.awaits && awaitedText(step, t)),
        fact('until', open ? at(step.untilAt) : null),
        fact('timeout', open ? at(step.timeoutAt) : null),
        fact('next', step.error ? null : at(step.nextAttemptAt)),
        fact('takesBack', step.compensates && readable(step.compensates)),
        fact('endedBy', open ? null : step.endedBy),
        fact('ended', at(step.endedAt)),
        fact('skipReason', step.skipReason),
        fact('evidence', step.evidence),
        ...(done ? resultFacts(step) : []),
      ]}
    />
  );
}

type Say = ReturnType<typeof useTranslation<'desk'>>['t'];

function awaitedText({ awaits, awaitedSignal }: Step, t: Say): string {
  switch (awaits) {
    case 'signal':
      return t('awaits.signal', { name: readable(awaitedSignal ?? '') });
    case 'fact':
      return t('awaits.fact');
    case 'answer':
      return t('awaits.answer');
    case 'run':
      return t('awaits.run');
    default:
      return t('awaits.time');
  }
}
