import { SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { Problem } from '../api/problem.js';
import { loadPart } from '../api/reach.js';
import { NotFound } from '../frame/NotFound.js';
import type { Step } from '../item/item-queries.js';
import { LivesBy } from '../lifecycle/LivesBy.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { tell } from '../lifecycle/tell.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { When } from '../parts/When.js';
import { SidePanel } from '../table/SidePanel.js';
import { PriorityMark } from '../work/PriorityMark.js';
import { PriorityMenu } from '../work/PriorityMenu.js';
import { RunStateBadge } from '../work/StateBadge.js';
import { SubjectLink } from '../work/SubjectLink.js';
import { CancelRun } from './CancelRun.js';
import classes from './desk.module.css';
import { lastedText } from './lasted.js';
import { RunList } from './RunList.js';
import { RunProgress } from './RunProgress.js';
import type { RunDetail } from './run-queries.js';
import { StepDetails } from './StepDetails.js';
import { useRun } from './use-run.js';
import { useTaskKeys } from './use-task-keys.js';

const RunGraph = lazy(() => loadPart(() => import('./RunGraph.js')).then((module) => ({ default: module.RunGraph })));

/** A run as it goes: its steps as a graph or a list, and the one that matters most in full beside it. */
export function RunPage() {
  const { t } = useTranslation('desk');
  const { runId } = useParams({ from: '/frame/runs/$runId' });
  const { data: run, error, refetch } = useRun(runId);
  if (error && !run) {
    const unknown = error instanceof Problem && [400, 404, 422].includes(error.status);
    return unknown ? <NotFound what={t('run.unknown')} /> : <ErrorNotice error={error} retry={() => void refetch()} />;
  }
  if (!run) return <LineSkeletons count={4} height={72} />;
  return (
    <LivesBy thing={run}>
      <Run key={run.id} run={run} />
    </LivesBy>
  );
}

const CLOSED = 'none';

function Run({ run }: { run: RunDetail }) {
  const { t } = useTranslation('desk');
  const { verbLabel } = useLifecycles();
  const [question, ask] = useQuestion();
  const narrow = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  const asList = (question['show'] ?? (narrow ? 'list' : 'graph')) === 'list';
  // Beside a wide graph what matters most is in focus by itself; over a narrow one it comes when it is asked for.
  const asked = question['step'] ?? (narrow ? undefined : mattersMost(run.graph)?.id);
  const chosen = run.graph.find(({ id }) => id === asked);
  const panel = useRef<HTMLDivElement>(null);
  useTaskKeys(panel);
  const verb = verbLabel(run.subjectKind, run.verb);
  const shared = { steps: run.graph, chosen: chosen?.id, choose: (id: string) => ask({ step: id }) };
  return (
    <div className="page-full">
      <PageHeader
        title={verb}
        tab={t('run.title', { verb, what: run.subjectLabel })}
        crumbs={[{ label: t('titles.runs'), to: '/runs' }]}
        meta={
          <>
            <Text size="sm">
              <SubjectLink about={run} />
            </Text>
            <RunStateBadge state={run.state} />
            <PriorityMark priority={run.priority} />
            <RunProgress run={run} />
            <Text size="sm" c="dimmed">
              {t('run.startedBy', { who: run.startedBy })} <When at={run.startedAt} />
              {run.endedAt ? ` · ${t('run.took', { time: lastedText(run.startedAt, run.endedAt) })}` : ''}
            </Text>
          </>
        }
        actions={
          <>
            {run.acts.includes('priority') ? <PriorityMenu of={{ runIds: [run.id] }} now={run.priority} /> : null}
            <CancelRun run={run} />
          </>
        }
      />
      {run.cancelReason ? (
        <Text size="sm">
          {run.cancelledBy
            ? t('run.cancelledBy', { who: run.cancelledBy, reason: run.cancelReason })
            : t('run.cancelled', { reason: run.cancelReason })}
        </Text>
      ) : null}
      {run.completesWith && run.endedAt === null ? (
        <Text size="sm" c="dimmed">
          {t('run.afterwards', { verb: verbLabel(run.subjectKind, run.completesWith) })}
        </Text>
      ) : null}
      <SegmentedControl
        className={classes['shows'] ?? ''}
        size="xs"
        aria-label={t('run.as')}
        value={asList ? 'list' : 'graph'}
        onChange={(next) => ask({ show: next })}
        data={[
          { value: 'graph', label: t('run.asGraph') },
          { value: 'list', label: t('run.asList') },
        ]}
      />
      <div className={classes['frame']}>
        <Stack className={classes['list'] ?? ''} gap="md">
          {asList ? (
            <RunList {...shared} />
          ) : (
            <Suspense fallback={<Skeleton height={260} />}>
              <RunGraph {...shared} />
            </Suspense>
          )}
        </Stack>
        <SidePanel title={chosen ? tell(chosen.title) : undefined} close={() => ask({ step: narrow ? undefined : CLOSED })}>
          {chosen ? (
            <div ref={panel}>
              <StepDetails key={chosen.id} step={chosen} inRun />
            </div>
          ) : null}
        </SidePanel>
      </div>
    </div>
  );
}

/** What has failed, else what somebody has stopped, else what can be done now. */
function mattersMost(steps: readonly Step[]): Step | undefined {
  return (
    steps.find(({ state }) => state === 'failed') ??
    steps.find(({ blockedReason }) => blockedReason !== null) ??
    steps.find(({ state, acts }) => (state === 'pending' || state === 'running') && acts.length > 0)
  );
}
