import type { TFunction } from 'i18next';
import type { Lifecycles } from '../lifecycle/lifecycles.js';
import { showNumber } from '../parts/locale.js';
import { Due, When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { PriorityMark } from '../work/PriorityMark.js';
import { RunStateBadge } from '../work/StateBadge.js';
import { SubjectLink } from '../work/SubjectLink.js';
import { lastedText } from './lasted.js';
import { RunProgress } from './RunProgress.js';
import type { RunSummary } from './run-queries.js';

export function runColumns(t: TFunction<['desk', 'work']>, { verbLabel, of }: Lifecycles): Column<RunSummary>[] {
  const verb = ({ subjectKind, verb: name }: RunSummary): string => verbLabel(subjectKind, name);
  const lasted = ({ startedAt, endedAt }: RunSummary): string => lastedText(startedAt, endedAt);
  const lifecycle = ({ definition, definitionVersion }: RunSummary): string =>
    t('runs.version', { name: of(definition)?.label ?? definition, version: showNumber(definitionVersion) });
  return [
    { id: 'verb', title: t('runs.verb'), width: 200, cell: verb, text: verb },
    {
      id: 'subject',
      title: t('runs.about'),
      width: 300,
      cell: (run) => <SubjectLink about={run} quiet />,
      text: ({ subjectLabel }) => subjectLabel,
    },
    {
      id: 'state',
      title: t('facts.state'),
      width: 170,
      card: 'badge',
      cell: ({ state }) => <RunStateBadge state={state} />,
      text: ({ state }) => state,
    },
    {
      id: 'progress',
      title: t('runs.progress'),
      width: 220,
      cell: (run) => <RunProgress run={run} />,
      text: ({ done, steps }) => `${done}/${steps}`,
    },
    {
      id: 'priority',
      title: t('work:priority'),
      width: 110,
      cell: ({ priority }) => <PriorityMark priority={priority} />,
      text: ({ priority }) => t(`work:priorities.${priority}`),
    },
    {
      id: 'dueAt',
      title: t('facts.due'),
      width: 170,
      cell: ({ dueAt }) => (dueAt ? <Due at={dueAt} overdue={new Date(dueAt).getTime() < Date.now()} /> : ''),
      text: ({ dueAt }) => dueAt,
    },
    {
      id: 'startedBy',
      title: t('runs.by'),
      width: 170,
      cell: ({ startedBy }) => startedBy,
      text: ({ startedBy }) => startedBy,
    },
    {
      id: 'startedAt',
      title: t('runs.since'),
      width: 140,
      cell: ({ startedAt }) => <When at={startedAt} />,
      text: ({ startedAt }) => startedAt,
    },
    { id: 'took', title: t('runs.took'), width: 120, optional: true, cell: lasted, text: lasted },
    { id: 'definition', title: t('runs.definition'), width: 160, optional: true, cell: lifecycle, text: lifecycle },
  ];
}
