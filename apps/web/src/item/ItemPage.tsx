import { Grid, Skeleton, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '../api/problem.js';
import { NotFound } from '../frame/NotFoundPage.js';
import { ErrorNotice } from '../parts/Notice.js';
import { useTitle } from '../parts/use-title.js';
import { useMay } from '../session/session.js';
import { HistoryPanel } from './HistoryPanel.js';
import { ItemFacts } from './ItemFacts.js';
import { ItemHeader } from './ItemHeader.js';
import type { OfferedVerb } from './item-queries.js';
import { SpendPanel } from './SpendPanel.js';
import { useWatchedItem } from './use-watched-item.js';
import { VerbDrawer } from './VerbDrawer.js';
import { WorkPanel } from './WorkPanel.js';

/** One thing: where it stands, what can be done, who has it, what it costs, and all that ever happened. */
export function ItemPage() {
  const { itemId } = useParams({ from: '/frame/items/$itemId' });
  const { data: item, error, refetch } = useWatchedItem(itemId);
  const [verb, setVerb] = useState<OfferedVerb | null>(null);
  const maySeeSpend = useMay('spend.read');
  useTitle(item ? `${item.tag} ${item.name}` : undefined);
  if (error && !item) {
    const unknown = error instanceof Problem && [400, 404, 422].includes(error.status);
    return unknown ? <NotFound what="There is no such item" /> : <ErrorNotice error={error} retry={() => void refetch()} />;
  }
  if (!item) return <ItemSkeleton />;
  return (
    <Stack gap="md">
      <ItemHeader item={item} choose={setVerb} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="md">
            <ItemFacts item={item} />
            <WorkPanel item={item} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="md">
            {maySeeSpend ? <SpendPanel itemId={item.id} /> : null}
            <HistoryPanel item={item} />
          </Stack>
        </Grid.Col>
      </Grid>
      <VerbDrawer item={item} verb={verb} close={() => setVerb(null)} />
    </Stack>
  );
}

function ItemSkeleton() {
  return (
    <Stack gap="md" aria-busy>
      <Skeleton height={56} />
      <Skeleton height={40} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Skeleton height={320} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Skeleton height={320} />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
