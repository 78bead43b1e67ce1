import { Grid, Skeleton, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { ItemBooksPanel } from '../depreciation/ItemBooksPanel.js';
import { NotFound } from '../frame/NotFound.js';
import { SpendOf } from '../life/SpendOf.js';
import { LivesBy } from '../lifecycle/LivesBy.js';
import { ErrorNotice } from '../parts/Notice.js';
import { useMay } from '../session/session.js';
import { ChargesPanel } from './ChargesPanel.js';
import { ConnectedPanel } from './ConnectedPanel.js';
import { DocumentsPanel } from './DocumentsPanel.js';
import { EditItemDrawer } from './EditItemDrawer.js';
import { ItemFacts } from './ItemFacts.js';
import { ItemHeader } from './ItemHeader.js';
import type { OfferedVerb } from './item-queries.js';
import { SeatsPanel } from './SeatsPanel.js';
import { StoryPanel } from './StoryPanel.js';
import { useWatchedItem } from './use-watched-item.js';
import { VerbDrawer } from './VerbDrawer.js';
import { WorkPanel } from './WorkPanel.js';

/** One thing: where it stands, what can be done, who has it, what it costs, what belongs to it, and all that ever happened. */
export function ItemPage() {
  const { t } = useTranslation('item');
  const { itemId } = useParams({ from: '/frame/items/$itemId' });
  const { data: item, error, refetch } = useWatchedItem(itemId);
  const [verb, setVerb] = useState<OfferedVerb | null>(null);
  const [editing, setEditing] = useState(false);
  const maySeeSpend = useMay('spend.read');
  const maySeeBooks = useMay('depreciation.read');
  if (error && !item) {
    const unknown = error instanceof Problem && [400, 404, 422].includes(error.status);
    return unknown ? <NotFound what={t('unknown')} /> : <ErrorNotice error={error} retry={() => void refetch()} />;
  }
  if (!item) return <ItemSkeleton />;
  return (
    <LivesBy thing={item}>
      <Stack gap="md" key={item.id}>
        <ItemHeader item={item} choose={setVerb} edit={() => setEditing(true)} />
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="md">
              <ItemFacts item={item} />
              <DocumentsPanel item={item} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack gap="md">
              {item.kind === 'license' ? <SeatsPanel item={item} /> : null}
              <WorkPanel item={item} />
              <SpendOf of="item" id={item.id} name={item.tag} />
              {maySeeSpend ? <ChargesPanel item={item} /> : null}
              {maySeeBooks && item.kind === 'asset' ? <ItemBooksPanel itemId={item.id} /> : null}
              <ConnectedPanel item={item} />
            </Stack>
          </Grid.Col>
        </Grid>
        <StoryPanel item={item} />
        <VerbDrawer item={item} verb={verb} close={() => setVerb(null)} />
        <EditItemDrawer item={item} opened={editing} close={() => setEditing(false)} />
      </Stack>
    </LivesBy>
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
