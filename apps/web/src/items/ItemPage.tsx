import { Grid, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { ErrorNotice } from '../parts/Notice.js';
import { HistoryPanel } from './HistoryPanel.js';
import { ItemFacts } from './ItemFacts.js';
import { ItemHeader } from './ItemHeader.js';
import { itemQuery, type OfferedVerb } from './item-queries.js';
import { VerbDrawer } from './VerbDrawer.js';
import { WorkPanel } from './WorkPanel.js';

// The chart library is large, and nobody needs it before they look at a cost.
const SpendPanel = lazy(() => import('./SpendPanel.js').then((module) => ({ default: module.SpendPanel })));

/** One thing: where it stands, what can be done, who has it, what it costs, and all that ever happened. */
export function ItemPage() {
  const { itemId } = useParams({ from: '/frame/items/$itemId' });
  const { data: item, error, refetch } = useQuery(itemQuery(itemId));
  const [verb, setVerb] = useState<OfferedVerb | null>(null);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!item) return <ItemSkeleton />;
  return (
    <Stack gap="md">
      <ItemHeader item={item} choose={setVerb} />
      <Grid gutter="md">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="md">
            <ItemFacts item={item} />
            <WorkPanel itemId={itemId} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="md">
            <Suspense fallback={<Skeleton height={260} />}>
              <SpendPanel itemId={itemId} />
            </Suspense>
            <HistoryPanel itemId={itemId} />
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
      <Grid gutter="md">
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
