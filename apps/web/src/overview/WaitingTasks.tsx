import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../api/client.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { useMay } from '../session/session.js';
import { StepLine } from '../work/StepLine.js';

/** The tasks that are mine by role, as the holder or because I took them, the most urgent first; each can be done here. */
export function WaitingTasks() {
  const tasks = useInfiniteQuery({
    queryKey: ['tasks', 'mine'],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/tasks', { params: { query: { mine: true, limit: 8, ...(pageParam ? { after: pageParam } : {}) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
  const maySeeItems = useMay('items.read');
  const shown = tasks.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <section className="panel" aria-labelledby="waiting">
      <Stack p="md" gap="sm">
        <Group justify="space-between">
          <Title order={2} id="waiting">
            Waits for me
          </Title>
          {shown.length > 0 ? (
            <Text size="sm" c="dimmed" className="tabular">
              {tasks.hasNextPage ? `${shown.length} and more` : shown.length}
            </Text>
          ) : null}
        </Group>
        {tasks.error ? <ErrorNotice error={tasks.error} retry={() => void tasks.refetch()} /> : null}
        {tasks.isPending ? <Skeleton height={220} /> : null}
        {tasks.data && shown.length === 0 ? (
          <EmptyNotice title="Nothing waits for you">
            Tasks for your role, or for things that you hold, are listed here.
          </EmptyNotice>
        ) : null}
        <Stack component="ol" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
          {shown.map((step) => (
            <li key={step.id} style={{ borderTop: '1px solid var(--qm-hairline)', padding: '10px 0' }}>
              <StepLine
                step={step}
                subject={
                  <Text size="xs" truncate>
                    {maySeeItems ? (
                      <Link to="/items/$itemId" params={{ itemId: step.subjectId }} className="link">
                        {step.subjectLabel}
                      </Link>
                    ) : (
                      step.subjectLabel
                    )}
                  </Text>
                }
              />
            </li>
          ))}
        </Stack>
        {tasks.hasNextPage ? (
          <Button variant="default" onClick={() => void tasks.fetchNextPage()} loading={tasks.isFetchingNextPage}>
            Show more
          </Button>
        ) : null}
      </Stack>
    </section>
  );
}
