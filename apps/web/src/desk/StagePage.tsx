import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { tell } from '../lifecycle/tell.js';
import { showNumber } from '../parts/locale.js';
import { PageHeader } from '../parts/PageHeader.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { Lasting } from '../parts/When.js';
import { useMay } from '../session/session.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, FlagFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { PriorityMenu } from '../work/PriorityMenu.js';
import { priorities } from '../work/priorities.js';
import { assigneeText } from '../work/whose.js';
import { Hindrances } from './Hindrances.js';
import { StepDetails } from './StepDetails.js';
import { stagesQuery } from './stage-queries.js';
import { taskColumns } from './task-columns.js';

/** The queue of one stage: its open tasks, walked, taken on, handed over and done beside the list, and put before others. */
export function StagePage() {
  const { t } = useTranslation(['desk', 'work']);
  const { kind, state } = useParams({ from: '/frame/stages/$kind/$state' });
  const [question] = useQuestion();
  const mayOverride = useMay('tasks.override');
  const { stateLabel, of } = useLifecycles();
  const { data: stages } = useQuery(stagesQuery);
  const queue = stages?.find((each) => each.kind === kind && each.state === state);
  const flag = (name: string) => question[name] === 'yes' || undefined;
  const list = useList({
    key: ['tasks', 'stage'],
    query: given({
      subjectKind: kind,
      subjectState: state,
      q: question['q'],
      sort: question['sort'],
      assignee: question['assignee'],
      priority: oneOf(priorities, question['priority']),
      overdue: flag('overdue'),
      blocked: flag('blocked'),
      taken: flag('untaken') ? false : undefined,
    }),
    read: (query, signal) => answer(api.GET('/api/v1/tasks', { params: { query }, signal })),
  });
  const columns = useMemo(() => taskColumns(t), [t]);
  const label = stateLabel(kind, state);
  const phase = queue?.phase ?? of(kind)?.states.find(({ name }) => name === state)?.phase;
  const runsOf = (ids: readonly string[]): string[] => [
    ...new Set(list.rows.filter(({ id }) => ids.includes(id)).map(({ runId }) => runId)),
  ];
  return (
    <div className="page-full">
      <PageHeader
        title={label}
        tab={t('stages.tab', { state: label })}
        crumbs={[{ label: t('titles.stages'), to: '/stages' }]}
        meta={
          <>
            {phase ? <PhaseBadge phase={phase} /> : null}
            {queue ? (
              <>
                <Link to="/items" search={{ kind, state }} className="link">
                  {t('stages.itemsHere', { count: queue.items, many: showNumber(queue.items) })}
                </Link>
                {queue.stuck > 0 ? (
                  <Link to="/items" search={{ kind, state, stuck: 'yes' }} className="link">
                    {t('stages.stuckHere', { many: showNumber(queue.stuck) })}
                  </Link>
                ) : null}
                {queue.oldestSince ? (
                  <span className="dimmed">
                    {t('stages.theOldest')} <Lasting since={queue.oldestSince} />
                  </span>
                ) : null}
              </>
            ) : null}
          </>
        }
      />
      {queue && queue.hindrances.length > 0 ? <Hindrances queue={queue} /> : null}
      <DataTable
        name="stage"
        label={t('stages.tasksOf', { state: label })}
        columns={columns}
        list={list}
        filters={
          <>
            <WordsFilter placeholder={t('work.find')} />
            <FlagFilter name="overdue" label={t('work.overdue')} />
            <FlagFilter name="blocked" label={t('stages.blocked')} />
            <FlagFilter name="untaken" label={t('stages.untaken')} />
            <FacetFilter
              name="priority"
              label={t('work:priority')}
              options={priorities.map((value) => ({ value, label: t(`work:priorities.${value}`) }))}
            />
            <FacetFilter
              name="assignee"
              label={t('work.assignee')}
              options={queue?.people.map(({ assignee, tasks }) => ({
                value: assignee,
                label: assigneeText(assignee),
                count: tasks,
              }))}
              {...(question['assignee'] ? { chosenLabel: assigneeText(question['assignee']) } : {})}
            />
          </>
        }
        filterNames={['overdue', 'blocked', 'untaken', 'priority', 'assignee']}
        {...(mayOverride
          ? {
              bulk: (chosen, clear) => (
                <PriorityMenu
                  size="compact-sm"
                  of={'ids' in chosen ? { runIds: runsOf(chosen.ids) } : { tasks: chosen.filter }}
                  done={clear}
                />
              ),
            }
          : {})}
        panel={{
          title: ({ title }) => tell(title),
          show: (step) => <StepDetails key={step.id} step={step} />,
          readOne: (id, signal) => answer(api.GET('/api/v1/steps/{id}', { params: { path: { id } }, signal })),
        }}
        empty={{ title: t('stages.noTasks'), text: t('stages.noTasksText') }}
      />
    </div>
  );
}
