import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Button, Skeleton, Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedItem, OfferedVerb } from '../item/item-queries.js';
import { showNumber } from '../parts/locale.js';
import { ErrorNotice } from '../parts/Notice.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { type Acceptance, acceptanceOf } from './acceptance.js';
import { BoardCard } from './BoardCard.js';
import classes from './board.module.css';
import { type BoardFilter, useColumn } from './use-column.js';
import type { Held } from './use-held.js';

interface BoardColumnProps {
  filter: BoardFilter;
  state: { name: string; label: string; phase: string };
  /** How many are here; `undefined` while they are being counted. */
  count: number | undefined;
  held: Held;
  stateLabel: (state: string) => string;
  move: ((item: ListedItem) => void) | undefined;
  /** A card was dropped here that these verbs lead here. */
  drop: (item: ListedItem, verbs: OfferedVerb[]) => void;
}

/** One state with what stands in it. While a card is held it says whether it takes it, and if not, why. */
export function BoardColumn({ filter, state, count, held, stateLabel, move, drop }: BoardColumnProps) {
  const { t } = useTranslation('board');
  const column = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const acceptance = held.held && held.verbs ? acceptanceOf(held.verbs, held.held.state, state.name) : undefined;
  const latest = useRef({ acceptance, drop, held: held.held });
  latest.current = { acceptance, drop, held: held.held };
  useEffect(() => {
    if (!column.current) return undefined;
    return dropTargetForElements({
      element: column.current,
      canDrop: ({ source }) => 'boardItem' in source.data,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => {
        setOver(false);
        const { acceptance: answer, held: item } = latest.current;
        if (item && answer?.kind === 'accepts') latest.current.drop(item, answer.verbs);
      },
    });
  }, []);
  // A column that takes the card makes room for it; the others stay where they are under the hand.
  const narrow = count === 0 && acceptance?.kind !== 'accepts';
  return (
    <section
      ref={column}
      className={classes['column']}
      aria-label={t('column', { state: state.label, many: showNumber(count ?? 0) })}
      data-narrow={narrow || undefined}
      data-takes={
        acceptance ? (acceptance.kind === 'accepts' ? 'yes' : acceptance.kind === 'here' ? undefined : 'no') : undefined
      }
      data-over={over || undefined}
    >
      <header className={classes['head']}>
        <PhaseBadge phase={state.phase} label={state.label} />
        <span className="tabular dimmed">{count === undefined ? '' : showNumber(count)}</span>
      </header>
      {held.held && !narrow ? <Verdict acceptance={acceptance} from={stateLabel(held.held.state)} /> : null}
      {narrow ? null : <Cards filter={filter} state={state.name} held={held} move={move} expected={count} />}
    </section>
  );
}

function Verdict({ acceptance, from }: { acceptance: Acceptance | undefined; from: string }) {
  const { t } = useTranslation('board');
  return <p className={classes['verdict']}>{acceptance ? verdictText(t, acceptance, from) : t('asking')}</p>;
}

type Tell = ReturnType<typeof useTranslation<'board'>>['t'];

/** What a column says to the card that is held. */
export function verdictText(t: Tell, acceptance: Acceptance, from: string): string {
  switch (acceptance.kind) {
    case 'here':
      return t('here');
    case 'accepts':
      return acceptance.verbs.map(({ label }) => label).join(', ');
    case 'refuses':
      return `${acceptance.verb.label}: ${acceptance.verb.refusal?.reason ?? t('impossible')}`;
    case 'no-way':
      return t('noWay', { state: from });
  }
}

interface CardsProps extends Pick<BoardColumnProps, 'filter' | 'held' | 'move'> {
  state: string;
  expected: number | undefined;
}

function Cards({ filter, state, held, move, expected }: CardsProps) {
  const { t } = useTranslation('board');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useColumn(filter, state);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) {
    return (
      <Stack gap={6}>
        {['first', 'second', 'third'].slice(0, expected ?? 1).map((place) => (
          <Skeleton key={place} height={74} />
        ))}
      </Stack>
    );
  }
  const items = data.pages.flatMap((page) => page.data);
  return (
    <>
      <ul className={classes['cards']}>
        {items.map((item) => (
          <BoardCard key={item.id} item={item} move={move} hold={held.hold} foresee={held.foresee} />
        ))}
      </ul>
      {hasNextPage ? (
        <Button size="xs" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </>
  );
}
