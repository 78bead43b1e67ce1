import { Button, Drawer, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showDay } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { ThingLink } from '../parts/ThingLink.js';
import { LineList } from '../related/LineList.js';
import { say } from '../values/say.js';
import type { LinesQuery } from './explorer.js';

interface LinesDrawerProps {
  /** What the figure is of; nothing while no figure is open. */
  about: { name: string; query: LinesQuery } | undefined;
  close: () => void;
}

/** The entries of the ledger behind a figure, the newest first. */
export function LinesDrawer({ about, close }: LinesDrawerProps) {
  const { t } = useTranslation('explorer');
  return (
    <Drawer opened={about !== undefined} onClose={close} position="right" size="lg" title={about?.name ?? t('lines')}>
      {about ? <Lines query={about.query} /> : null}
    </Drawer>
  );
}

function Lines({ query }: { query: LinesQuery }) {
  const { t } = useTranslation(['explorer', 'parts']);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['ledger', 'entries', query],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/ledger/entries', {
          params: { query: { ...query, ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LineSkeletons count={8} height={28} />;
  const entries = data.pages.flatMap((page) => page.data);
  if (entries.length === 0) return <EmptyNotice title={t('noLines')}>{t('noLinesText')}</EmptyNotice>;
  return (
    <Stack gap="sm">
      <LineList
        lines={entries.map(({ id, description, kind, bookedOn, itemId, baseAmount, reason }) => {
          const name = description || say(kind);
          return {
            id,
            what: (
              <>
                {itemId ? (
                  <ThingLink kind="item" id={itemId}>
                    {name}
                  </ThingLink>
                ) : (
                  name
                )}
                {reason ? (
                  <Text span size="xs" c="dimmed">
                    {' '}
                    {reason}
                  </Text>
                ) : null}
              </>
            ),
            side: (
              <>
                {say(kind)} · {showDay(bookedOn)} · <Money amount={baseAmount} />
              </>
            ),
          };
        })}
      />
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {t('parts:timeline.more')}
        </Button>
      ) : null}
    </Stack>
  );
}
