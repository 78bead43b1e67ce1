import { Button, SegmentedControl, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { useMay } from '../session/session.js';
import { FacetFilter, FlagFilter, RecordFilter, WordsFilter } from '../table/filters.js';
import { SidePanel } from '../table/SidePanel.js';
import { useRowKeys } from '../table/use-row-keys.js';
import { say } from '../values/say.js';
import { useTasks } from '../work/use-tasks.js';
import classes from './desk.module.css';
import { dueGroup, dueGroups } from './due.rules.js';
import { StepDetails } from './StepDetails.js';
import { TaskGroup } from './TaskGroup.js';
import { useOpenedStep } from './use-opened-step.js';
import { useTaskKeys } from './use-task-keys.js';

const assignees = ['administrator', 'it_operations', 'procurement', 'finance', 'requester', 'auditor', 'holder'] as const;
const shows = ['mine', 'teams', 'approvals', 'all', 'failed'] as const;
type Show = (typeof shows)[number];
const PAGE = 50;

const whose: Record<Show, object> = {
  mine: { mine: true },
  teams: { ofMyTeams: true },
  approvals: { mine: true, kind: 'approval' },
  all: {},
  failed: {},
};

/** The work that waits, grouped by when it is due: walked and done from the keyboard, each task in a panel beside the list. */
export function MyWorkPage() {
  const { t } = useTranslation('desk');
  const [question, ask] = useQuestion();
  const mayOverride = useMay('tasks.override');
  const mayTeams = useMay('organization.read');
  const show = oneOf(shows, question['show']) ?? 'mine';
  const failed = show === 'failed';
  const team = question['team'];
  const tasks = useTasks(
    given({
      ...whose[show],
      q: question['q'],
      assignee: team ? `team:${team}` : oneOf(assignees, question['assignee']),
      overdue: question['overdue'] === 'yes' || undefined,
    }),
    PAGE,
    failed,
  );
  const groups = groupsOf(tasks.shown, failed);
  const order = groups.flatMap(({ within }) => within.map(({ id }) => id));
  const area = useRef<HTMLDivElement>(null);
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    tabs.current
      ?.querySelector(`input[value="${show}"]`)
      ?.nextElementSibling?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [show]);
  const panel = useRef<HTMLDivElement>(null);
  const open = (id: string | undefined): void => ask({ open: id });
  const opened = useOpenedStep(tasks.shown);
  useRowKeys({
    order,
    list: area,
    focus: (place) => {
      const row = [...(area.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])][place];
      row?.focus();
      row?.scrollIntoView({ block: 'nearest' });
    },
    open,
    opened: question['open'],
  });
  useTaskKeys(panel);
  // What is done makes room for the next one, as with letters.
  const goOn = (id: string) => (): void => {
    const place = order.indexOf(id);
    if (place >= 0) open(order[place + 1] ?? order[place - 1]);
  };
  return (
    <div className="page-full">
      <PageHeader title={t('titles.myWork')} />
      <SegmentedControl
        ref={tabs}
        className={classes['shows'] ?? ''}
        aria-label={t('work.which')}
        value={show}
        onChange={(chosen) => ask({ show: chosen === 'mine' ? undefined : chosen, open: undefined })}
        data={shows
          .filter((each) => each !== 'failed' || mayOverride)
          .map((value) => ({ value, label: t(`work.show.${value}`) }))}
      />
      {failed ? null : (
        <div className="filters">
          <WordsFilter placeholder={t('work.find')} />
          <FlagFilter name="overdue" label={t('work.overdue')} />
          {show === 'approvals' || team ? null : (
            <FacetFilter
              name="assignee"
              label={t('work.assignee')}
              options={assignees.map((value) => ({ value, label: say(value) }))}
            />
          )}
          {mayTeams ? <RecordFilter name="team" label={t('work.team')} kind="team" /> : null}
        </div>
      )}
      {tasks.error ? <ErrorNotice error={tasks.error} retry={tasks.readAgain} /> : null}
      <div className={classes['frame']}>
        <div className={classes['list']} ref={area}>
          {tasks.pending ? <LineSkeletons count={8} height={52} /> : null}
          {tasks.empty ? (
            <div className="panel">
              <EmptyNotice title={t(`work.none.${show}`)}>{t(`work.noneText.${show}`)}</EmptyNotice>
            </div>
          ) : null}
          {groups.map(({ name, within }) => (
            <TaskGroup key={name} name={name} tasks={within} open={opened?.id} />
          ))}
          {tasks.more ? (
            <Button variant="default" onClick={tasks.more} loading={tasks.readingMore}>
              {t('work.more')}
            </Button>
          ) : null}
          {order.length > 0 ? (
            <Text size="xs" c="dimmed" visibleFrom="sm">
              {t('work.keys')}
            </Text>
          ) : null}
        </div>
        <SidePanel title={opened ? opened.title : undefined} close={() => open(undefined)}>
          {opened ? (
            <div ref={panel}>
              <StepDetails key={opened.id} step={opened.step} done={goOn(opened.id)} />
            </div>
          ) : null}
        </SidePanel>
      </div>
    </div>
  );
}

type Tasks = ReturnType<typeof useTasks>['shown'];

function groupsOf(tasks: Tasks, failed: boolean): Array<{ name: 'failed' | (typeof dueGroups)[number]; within: Tasks }> {
  if (failed) return tasks.length > 0 ? [{ name: 'failed', within: tasks }] : [];
  const now = new Date();
  return dueGroups
    .map((name) => ({ name, within: tasks.filter((each) => dueGroup(each, now) === name) }))
    .filter(({ within }) => within.length > 0);
}
