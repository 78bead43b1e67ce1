import { Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LivesBy } from '../lifecycle/LivesBy.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { FactList } from '../parts/FactList.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Timeline } from '../parts/Timeline.js';
import { useMay } from '../session/session.js';
import { StandingLine } from './ItemHeader.js';
import { placeFacts, purchaseFacts, thingFacts } from './item-facts.js';
import { type ItemView, type OfferedVerb, stepsQuery, storyQuery } from './item-queries.js';
import { likelyVerb } from './likely-verb.js';
import { useFieldLabels } from './use-custom-fields.js';
import { useStory } from './use-story.js';
import { useWatchedItem } from './use-watched-item.js';
import { VerbButtons } from './VerbButtons.js';
import { VerbDrawer } from './VerbDrawer.js';
import { useVerbs } from './verbs-in-language.js';
import { RunLines } from './WorkPanel.js';

/** An item beside the list it stands in: what is known, what can be done, what goes on, and what happened last. */
export function ItemPreview({ itemId }: { itemId: string }) {
  const { data: item, error, refetch } = useWatchedItem(itemId);
  if (error && !item) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!item) return <LineSkeletons count={8} height={20} />;
  return (
    <LivesBy thing={item}>
      <Preview key={item.id} item={item} />
    </LivesBy>
  );
}

const LAST = 5;

function Preview({ item }: { item: ItemView }) {
  const { t } = useTranslation('item');
  const { of } = useLifecycles();
  const [verb, setVerb] = useState<OfferedVerb | null>(null);
  const mayMove = useMay('items.move');
  const verbs = useVerbs(item);
  const labels = useFieldLabels(item.kind);
  const { data: work } = useQuery(stepsQuery(item.id));
  const story = useInfiniteQuery(storyQuery(item.id, [], LAST));
  const entries = useStory(item, story.data?.pages[0]?.data ?? []);
  const runs = work?.data.filter(({ current, endedAt }) => current && endedAt === null) ?? [];
  return (
    <Stack gap="md">
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {item.name}
      </Text>
      <Group gap="6px 12px">
        <StandingLine item={item} />
      </Group>
      {mayMove ? (
        <Group gap="xs">
          <VerbButtons compact verbs={verbs} likely={likelyVerb(verbs, item.state, of(item.kind))} choose={setVerb} />
        </Group>
      ) : null}
      <FactList facts={[...placeFacts(item), ...thingFacts(item, labels), ...purchaseFacts(item)]} />
      {runs.map((run) => (
        <RunLines key={run.id} run={run} kind={item.kind} />
      ))}
      {entries.length > 0 ? (
        <>
          <Text fw={600} size="sm">
            {t('story.last')}
          </Text>
          <Timeline entries={entries} />
        </>
      ) : null}
      <VerbDrawer item={item} verb={verb} close={() => setVerb(null)} />
    </Stack>
  );
}
