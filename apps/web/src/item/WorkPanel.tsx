import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { When } from '../parts/When.js';
import { RunStateBadge } from '../work/StateBadge.js';
import { StepLine } from '../work/StepLine.js';
import { type ItemView, type Run, stepsQuery } from './item-queries.js';
import classes from './WorkPanel.module.css';

/** The work that verbs started, run by run: whose the steps are, when they are due, and what can be ticked off here. */
export function WorkPanel({ item }: { item: ItemView }) {
  const { t } = useTranslation('item');
  const { data, error, refetch } = useQuery(stepsQuery(item.id));
  return (
    <Panel title={t('work.title')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={2} /> : null}
      {data?.data.length === 0 ? <EmptyNotice title={t('work.none')}>{t('work.noneText')}</EmptyNotice> : null}
      {data?.data.map((run) => (
        <RunLines key={run.id} run={run} kind={item.kind} />
      ))}
    </Panel>
  );
}

/** A run and its steps in their order. */
export function RunLines({ run, kind }: { run: Run; kind: string }) {
  const { verbLabel } = useLifecycles();
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Text fw={600} size="sm">
          <Link to="/runs/$runId" params={{ runId: run.id }} className="link">
            {verbLabel(kind, run.verb)}
          </Link>
        </Text>
        <RunStateBadge state={run.state} />
        <Text size="xs" c="dimmed">
          <When at={run.startedAt} />
        </Text>
      </Group>
      <ol className={classes['steps']}>
        {run.steps.map((step) => (
          <li key={step.id}>
            <StepLine step={step} />
          </li>
        ))}
      </ol>
    </Stack>
  );
}
