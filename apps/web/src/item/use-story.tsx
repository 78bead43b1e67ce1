import { Anchor, Button, Text } from '@mantine/core';
import { IconArrowRight, IconCoin, IconMessage, IconPaperclip, IconPencil, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Lifecycles, useLifecycles } from '../lifecycle/lifecycles.js';
import { Money } from '../parts/Money.js';
import type { TimelineEntry } from '../parts/Timeline.js';
import { lookOf } from '../theme/phases.js';
import { say } from '../values/say.js';
import { AnswerList } from './AnswerList.js';
import { CommentEntry } from './CommentEntry.js';
import { documentAddress } from './documents.js';
import { EditedFields } from './EditedFields.js';
import { useTakeBack } from './ItemMenu.js';
import type { ItemView, StoryEntry } from './item-queries.js';

type Told = Pick<TimelineEntry, 'icon' | 'title'> & Partial<TimelineEntry>;

/** The entries of an item's story as they are shown. */
export function useStory(item: ItemView, entries: readonly StoryEntry[]): TimelineEntry[] {
  const { t } = useTranslation('item');
  const lifecycles = useLifecycles();
  const { undo, name, moveId } = useTakeBack(item);
  const takeBack = undo ? (
    <Button size="compact-xs" variant="default" onClick={undo} aria-label={t('menu.takeBack', { verb: name })}>
      {t('story.takeBack')}
    </Button>
  ) : undefined;
  const tell = (entry: StoryEntry): Told => {
    const { transition, edit, comment, document, cost } = entry;
    if (transition) {
      return {
        ...toldMove(item.kind, transition, lifecycles, t('story.recorded')),
        ...(entry.id === moveId ? { actions: takeBack } : {}),
      };
    }
    if (edit) {
      return {
        icon: IconPencil,
        title: t('story.edited', { count: edit.changes.length }),
        children: <EditedFields kind={item.kind} changes={edit.changes} />,
      };
    }
    if (comment) {
      return {
        icon: IconMessage,
        title: t(comment.removed ? 'story.commentRemoved' : 'story.commented'),
        children: <CommentEntry about={{ kind: 'item', id: item.id }} id={entry.id} author={entry.actor.id} comment={comment} />,
      };
    }
    if (document) {
      const file = document.removed ? (
        <Text size="sm" c="dimmed">
          {t('story.documentRemoved', { name: document.name })}
        </Text>
      ) : (
        <Anchor size="sm" href={documentAddress(entry.id, document)} target="_blank">
          {document.name}
        </Anchor>
      );
      return { icon: IconPaperclip, title: t('story.documented'), children: file };
    }
    if (cost) {
      return {
        icon: IconCoin,
        title: (
          <>
            {say(cost.entryKind)}: <Money amount={cost} />
          </>
        ),
        children: <Text size="sm">{cost.description}</Text>,
      };
    }
    return { icon: IconPlus, title: '' };
  };
  return entries.map((entry) => ({ id: entry.id, at: entry.at, who: entry.actor.name, ...tell(entry) }));
}

function toldMove(
  kind: string,
  { verb, from, to, answers, comment }: NonNullable<StoryEntry['transition']>,
  { stateLabel, verbLabel, of }: Lifecycles,
  recorded: string,
): Told {
  const phase = of(kind)?.states.find(({ name }) => name === to)?.phase;
  return {
    icon: from ? IconArrowRight : IconPlus,
    ...(phase ? { color: lookOf(phase).color } : {}),
    title: from ? verbLabel(kind, verb) : recorded,
    children: (
      <>
        <Text size="sm">{from ? `${stateLabel(kind, from)} → ${stateLabel(kind, to)}` : stateLabel(kind, to)}</Text>
        {comment ? <Text size="sm">“{comment}”</Text> : null}
        <AnswerList kind={kind} verb={verb} answers={answers} />
      </>
    ),
  };
}
