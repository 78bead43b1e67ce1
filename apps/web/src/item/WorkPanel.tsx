import { Badge, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { When } from '../parts/When.js';
import { words } from '../parts/words.js';
import { StepLine } from '../work/StepLine.js';
import { type ItemView, type Run, stepsQuery } from './item-queries.js';

const colors: Record<string, string> = { succeeded: 'green', failed: 'rose', blocked: 'amber', cancelled: 'slate' };

/** The work that verbs started, run by run: whose the steps are, when they are due, and what can be ticked off here. */
export function WorkPanel({ item }: { item: ItemView }) {
  const { data, error, refetch } = useQuery(stepsQuery(item.id));
  return (
    <section className="panel" aria-labelledby="work">
      <Stack p="md" gap="md">
        <Title order={2} id="work">
          Work
        </Title>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton height={80} /> : null}
        {data?.data.length === 0 ? (
          <EmptyNotice title="No work yet">When a verb needs work to be done, its steps are listed here.</EmptyNotice>
        ) : null}
        {data?.data.map((run) => (
          <RunLines key={run.id} run={run} kind={item.kind} />
        ))}
      </Stack>
    </section>
  );
}

function RunLines({ run, kind }: { run: Run; kind: string }) {
  const { verbLabel } = useLifecycles();
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Text fw={600} size="sm">
          {verbLabel(kind, run.verb)}
        </Text>
        <Badge size="sm" variant="light" tt="none" radius="sm" color={colors[run.state] ?? 'order'}>
          {words(run.state)}
        </Badge>
        <Text size="xs" c="dimmed">
          <When at={run.startedAt} />
        </Text>
      </Group>
      <Stack component="ol" gap="sm" m={0} pl="sm" style={{ borderLeft: '2px solid var(--qm-hairline)', listStyle: 'none' }}>
        {run.steps.map((step) => (
          <li key={step.id}>
            <StepLine step={step} />
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
