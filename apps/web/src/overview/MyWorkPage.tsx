import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { useKeys } from '../parts/use-keys.js';
import { useMay } from '../session/session.js';
import { FacetFilter, FlagFilter, WordsFilter } from '../table/filters.js';
import { say } from '../values/say.js';
import { dueGroup, dueGroups } from './due.rules.js';
import classes from './overview.module.css';
import { TaskLine } from './TaskLine.js';
import { useTasks } from './use-tasks.js';

const assignees = ['administrator', 'it_operations', 'procurement', 'finance', 'requester', 'auditor', 'holder'] as const;
const shows = ['mine', 'all', 'failed'] as const;
const PAGE = 50;

/** The work that waits: one's own, everybody's, or what failed; grouped by when it is due, and done in place. */
export function MyWorkPage() {
  const { t } = useTranslation('overview');
  const [question, ask] = useQuestion();
  const mayOverride = useMay('tasks.override');
  const show = oneOf(shows, question['show']) ?? 'mine';
  const tasks = useTasks(
    {
      ...given({
        q: question['q'],
        assignee: oneOf(assignees, question['assignee']),
        overdue: question['overdue'] === 'yes' || undefined,
        mine: show === 'mine' || undefined,
      }),
    },
    PAGE,
    show === 'failed',
  );
  const area = useRef<HTMLDivElement>(null);
  const down = (): void => walk(area.current, 1);
  const up = (): void => walk(area.current, -1);
  useKeys({ j: down, ArrowDown: down, k: up, ArrowUp: up });
  return (
    <Stack gap="md" maw={980}>
      <PageHeader title={t('titles.myWork')} />
      <Group gap="xs">
        <SegmentedControl
          aria-label={t('work.which')}
          value={show}
          onChange={(chosen) => ask({ show: chosen === 'mine' ? undefined : chosen })}
          data={shows
            .filter((each) => each !== 'failed' || mayOverride)
            .map((value) => ({ value, label: t(`work.show.${value}`) }))}
        />
        {show === 'failed' ? null : (
          <>
            <WordsFilter placeholder={t('work.find')} />
            <FlagFilter name="overdue" label={t('work.overdue')} />
            <FacetFilter
              name="assignee"
              label={t('work.assignee')}
              options={assignees.map((value) => ({ value, label: say(value) }))}
            />
          </>
        )}
      </Group>
      {tasks.error ? <ErrorNotice error={tasks.error} retry={tasks.readAgain} /> : null}
      {tasks.pending ? <LineSkeletons count={8} height={56} /> : null}
      {tasks.empty ? (
        <div className="panel">
          <EmptyNotice title={t(`work.none.${show}`)}>{t('waiting.noneText')}</EmptyNotice>
        </div>
      ) : null}
      <Stack gap="md" ref={area}>
        <Groups tasks={tasks.shown} failed={show === 'failed'} />
      </Stack>
      {tasks.more ? (
        <Button variant="default" onClick={tasks.more} loading={tasks.readingMore}>
          {t('waiting.more')}
        </Button>
      ) : null}
    </Stack>
  );
}

function Groups({ tasks, failed }: { tasks: ReturnType<typeof useTasks>['shown']; failed: boolean }) {
  const { t } = useTranslation('overview');
  const now = new Date();
  const groups = failed
    ? [{ name: t('work.show.failed'), late: true, within: tasks }]
    : dueGroups.map((group) => ({
        name: t(`work.due.${group}`),
        late: group === 'late',
        within: tasks.filter((each) => dueGroup(each, now) === group),
      }));
  return groups
    .filter(({ within }) => within.length > 0)
    .map(({ name, late, within }) => (
      <section key={name} className="panel" aria-label={name}>
        <Stack p="md" gap="xs">
          <h2 className={classes['group']} data-late={late || undefined}>
            {name}
          </h2>
          <ol className={classes['lines']}>
            {within.map((step) => (
              <TaskLine key={step.id} step={step} />
            ))}
          </ol>
        </Stack>
      </section>
    ));
}

/** The focus to the task after or before the one it is in. */
function walk(area: HTMLElement | null, by: number): void {
  const lines = [...(area?.querySelectorAll<HTMLElement>('[data-task]') ?? [])];
  const here = lines.findIndex((line) => line.contains(document.activeElement));
  const next = lines[here === -1 ? (by > 0 ? 0 : lines.length - 1) : here + by];
  next?.querySelector<HTMLElement>('a, button')?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
