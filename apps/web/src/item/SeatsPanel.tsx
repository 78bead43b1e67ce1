import { ActionIcon, Button, Group, Progress, Text } from '@mantine/core';
import { IconUserPlus, IconX } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { HolderLink } from '../parts/ThingLink.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { useMay } from '../session/session.js';
import classes from './ConnectedPanel.module.css';
import { type ItemView, itemKey, type Seat, seatsQuery } from './item-queries.js';
import { SeatDrawer } from './SeatDrawer.js';

/** Who sits on a license, and how many seats are left. */
export function SeatsPanel({ item }: { item: ItemView }) {
  const { t } = useTranslation(['item', 'table']);
  const may = useMay('items.edit');
  const [assigning, setAssigning] = useState(false);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(seatsQuery(item.id));
  const { seatsUsed = 0, quantity = 0 } = item.license ?? {};
  const seats = data?.pages.flatMap((page) => page.data) ?? [];
  const add = (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconUserPlus size={14} aria-hidden />}
      onClick={() => setAssigning(true)}
    >
      {t('seats.assign')}
    </Button>
  );
  const taken = t('facts.seatsTaken', { used: showNumber(seatsUsed), all: showNumber(quantity) });
  return (
    <Panel title={t('seats.title')} aside={may ? add : null}>
      <Text size="sm">{taken}</Text>
      <Progress
        value={quantity > 0 ? (100 * seatsUsed) / quantity : 0}
        color={seatsUsed >= quantity ? 'amber' : 'order'}
        aria-label={taken}
      />
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={3} height={24} /> : null}
      {data && seats.length === 0 ? <EmptyNotice title={t('seats.none')} /> : null}
      <dl className={classes['relations']} style={{ gap: 0 }}>
        {seats.map((seat) => (
          <SeatLine key={seat.id} itemId={item.id} seat={seat} may={may} />
        ))}
      </dl>
      {hasNextPage ? (
        <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('table:foot.more')}
        </Button>
      ) : null}
      <SeatDrawer item={item} opened={assigning} close={() => setAssigning(false)} />
    </Panel>
  );
}

function SeatLine({ itemId, seat, may }: { itemId: string; seat: Seat; may: boolean }) {
  const { t } = useTranslation('item');
  const queries = useQueryClient();
  const settled = () => queries.invalidateQueries({ queryKey: itemKey(itemId) });
  const { kind, id, name } = seat.holder;
  const release = useMutation({
    mutationFn: () =>
      answer(api.DELETE('/api/v1/items/{id}/seats/{seatId}', { params: { path: { id: itemId, seatId: seat.id } } })),
    onSuccess: () => {
      const again = () =>
        answer(
          api.POST('/api/v1/items/{id}/seats', { params: { path: { id: itemId } }, body: { holder: { kind, id } } }),
        ).finally(settled);
      tellDone(t('seats.released', { name }), { undo: again });
    },
    onError: tellFailed,
    onSettled: settled,
  });
  return (
    <dd>
      <span className={classes['name']}>
        <HolderLink holder={seat.holder} />
      </span>
      <Group gap={4} wrap="nowrap">
        <Text size="xs" c="dimmed">
          <When at={seat.assignedAt} />
        </Text>
        {may ? (
          <ActionIcon
            variant="subtle"
            color="slate"
            size="sm"
            aria-label={t('seats.release', { name })}
            loading={release.isPending}
            onClick={() => release.mutate()}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        ) : null}
      </Group>
    </dd>
  );
}
