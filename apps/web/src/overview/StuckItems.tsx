import { Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../api/client.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { When } from '../parts/When.js';

/** What has stood where it stands for too long, the longest first. */
export function StuckItems() {
  const { stateLabel } = useLifecycles();
  const { data, error, refetch } = useQuery({
    queryKey: ['items', 'stuck'],
    queryFn: () => answer(api.GET('/api/v1/items', { params: { query: { stuck: true, sort: 'stateSince', limit: 6 } } })),
  });
  return (
    <section className="panel" aria-labelledby="stuck">
      <Stack p="md" gap="sm">
        <Group justify="space-between">
          <Title order={2} id="stuck">
            Stuck
          </Title>
          {data && data.data.length > 0 ? (
            <Link to="/items" search={{ stuck: 'yes', sort: 'stateSince' }} className="link">
              All that are stuck
            </Link>
          ) : null}
        </Group>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton height={120} /> : null}
        {data?.data.length === 0 ? <EmptyNotice title="Nothing is stuck">Everything moves on in time.</EmptyNotice> : null}
        <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
          {data?.data.map((item) => (
            <Group component="li" key={item.id} gap="4px 12px" py={8} style={{ borderTop: '1px solid var(--qm-hairline)' }}>
              <Text size="sm" truncate flex="1 1 240px">
                <Link to="/items/$itemId" params={{ itemId: item.id }} className="link">
                  {item.tag}
                </Link>{' '}
                {item.name}
              </Text>
              <PhaseBadge phase={item.phase} label={stateLabel(item.kind, item.state)} />
              <Text size="xs" c="dimmed" w={92} ta="right">
                <When at={item.stateSince} />
              </Text>
            </Group>
          ))}
        </Stack>
      </Stack>
    </section>
  );
}
