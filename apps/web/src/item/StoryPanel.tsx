import { Chip, Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { Timeline } from '../parts/Timeline.js';
import { useMay } from '../session/session.js';
import { CommentForm } from './CommentForm.js';
import { type ItemView, storyQuery } from './item-queries.js';
import { readStoryKinds, storyKinds } from './story-kinds.js';
import { useStory } from './use-story.js';

/** All that happened: moves, changes, comments, documents and costs as one story, the newest first, narrowed by kind. */
export function StoryPanel({ item }: { item: ItemView }) {
  const { t } = useTranslation('item');
  const [{ story }, ask] = useQuestion();
  const kinds = readStoryKinds(story);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(storyQuery(item.id, kinds));
  const entries = useStory(item, data?.pages.flatMap((page) => page.data) ?? []);
  const mayComment = useMay('comments.write');
  const filter = (
    <Chip.Group multiple value={kinds} onChange={(chosen) => ask({ story: chosen.join(',') || undefined })}>
      <Group gap={6} role="group" aria-label={t('story.filter')}>
        {storyKinds.map((kind) => (
          <Chip key={kind} value={kind} size="xs" variant="outline">
            {t(`story.kinds.${kind}`)}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
  return (
    <Panel title={t('story.title')} aside={filter}>
      {mayComment ? <CommentForm about={{ kind: 'item', id: item.id }} /> : null}
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={4} height={44} /> : null}
      {data && entries.length === 0 ? <EmptyNotice title={t('story.none')} /> : null}
      <Timeline entries={entries} more={hasNextPage ? () => void fetchNextPage() : undefined} loading={isFetchingNextPage} />
    </Panel>
  );
}
