import type { TFunction } from 'i18next';
import type { Step } from '../item/item-queries.js';
import { tell } from '../lifecycle/tell.js';
import { Nothing } from '../parts/Nothing.js';
import { Due, Lasting } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { PriorityMark } from '../work/PriorityMark.js';
import { StepState } from '../work/StateBadge.js';
import { SubjectLink } from '../work/SubjectLink.js';
import { assigneeText } from '../work/whose.js';

/** The open tasks of a queue. */
export function taskColumns(t: TFunction<['desk', 'work']>): Column<Step>[] {
  const whose = ({ assignee }: Step): string => (assignee === null ? '' : assigneeText(assignee));
  return [
    { id: 'title', title: t('stages.task'), width: 240, cell: ({ title }) => tell(title), text: ({ title }) => tell(title) },
    {
      id: 'subject',
      title: t('runs.about'),
      width: 240,
      cell: (step) => <SubjectLink about={step} quiet />,
      text: ({ subjectLabel }) => subjectLabel,
    },
    {
      id: 'priority',
      title: t('work:priority'),
      width: 110,
      sort: 'priority',
      cell: ({ priority }) => <PriorityMark priority={priority} always />,
      text: ({ priority }) => t(`work:priorities.${priority}`),
    },
    {
      id: 'dueAt',
      title: t('facts.due'),
      width: 170,
      sort: 'dueAt',
      cell: ({ dueAt, overdue }) =>
        dueAt ? (
          <span style={overdue ? { color: 'var(--qm-critical)' } : undefined}>
            <Due at={dueAt} overdue={overdue} />
          </span>
        ) : (
          <Nothing />
        ),
      text: ({ dueAt }) => dueAt,
    },
    {
      id: 'since',
      title: t('stages.age'),
      width: 120,
      sort: 'since',
      cell: ({ readyAt }) => (readyAt ? <Lasting since={readyAt} /> : <Nothing />),
      text: ({ readyAt }) => readyAt,
    },
    { id: 'whose', title: t('facts.whose'), width: 150, cell: whose, text: whose },
    {
      id: 'takenBy',
      title: t('facts.takenBy'),
      width: 150,
      cell: ({ assignedTo }) => assignedTo ?? <Nothing />,
      text: ({ assignedTo }) => assignedTo,
    },
    {
      id: 'state',
      title: t('facts.state'),
      width: 120,
      card: 'badge',
      cell: (step) => <StepState step={step} />,
      text: ({ state }) => state,
    },
    {
      id: 'blocked',
      title: t('stages.blockedBy'),
      width: 240,
      cell: ({ blockedReason }) => blockedReason ?? <Nothing />,
      text: ({ blockedReason }) => blockedReason,
    },
  ];
}
