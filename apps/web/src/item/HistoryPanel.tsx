import { Button, Stack, Text, Timeline, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { When } from '../parts/When.js';
import { AnswerList } from './AnswerList.js';
import { historyQuery, type ItemView } from './item-queries.js';

/** Every transition, newest first; nobody can change it. */
export function HistoryPanel({ item }: { item: ItemView }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    historyQuery(item.id, item.version),
  );
  const { stateLabel, verbLabel } = useLifecycles();
  const lines = data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <section className="panel" aria-labelledby="history">
      <Stack p="md" gap="sm">
        <Title order={2} id="history">
          History
        </Title>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
        {data && lines.length === 0 ? <EmptyNotice title="Nothing happened yet" /> : null}
        <Timeline bulletSize={10} lineWidth={1} active={-1}>
          {lines.map((line) => (
            <Timeline.Item
              key={line.id}
              title={
                <Text fw={600} size="sm">
                  {line.from ? verbLabel(item.kind, line.verb) : 'Recorded'}
                </Text>
              }
            >
              <Text size="sm">
                {line.from ? `${stateLabel(item.kind, line.from)} → ` : ''}
                {stateLabel(item.kind, line.to)}
              </Text>
              <Text size="xs" c="dimmed">
                {line.actorName} · <When at={line.effectiveAt} />
              </Text>
              {line.comment ? (
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  “{line.comment}”
                </Text>
              ) : null}
              <AnswerList kind={item.kind} line={line} />
            </Timeline.Item>
          ))}
        </Timeline>
        {hasNextPage ? (
          <Button variant="default" onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
            Show what was before
          </Button>
        ) : null}
      </Stack>
    </section>
  );
}
