import { SegmentedControl, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { itemKinds } from '../item/item-fields.js';
import type { ListedItem, OfferedVerb } from '../item/item-queries.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { useMay } from '../session/session.js';
import { FlagFilter, RecordFilter, WordsFilter } from '../table/filters.js';
import { BoardColumn } from './BoardColumn.js';
import { BoardMove, type Wanted } from './BoardMove.js';
import classes from './board.module.css';
import { MoveDialog } from './MoveDialog.js';
import { useCardKeys } from './use-card-keys.js';
import { useCounts } from './use-counts.js';
import { useHeld } from './use-held.js';

/** Items by where they stand. A card is dragged, or moved by keyboard, to a column that a verb leads to; the verb asks its questions. */
export function BoardPage() {
  const { t } = useTranslation(['board', 'items', 'item']);
  const [question, ask] = useQuestion();
  const kind = oneOf(itemKinds, question['kind']) ?? 'asset';
  const { of, stateLabel } = useLifecycles();
  const states = of(kind)?.states;
  const { q, productId, locationId, holderId, costCenterId, stuck } = question;
  const filter = useMemo(
    () => given({ kind, q, productId, locationId, holderId, costCenterId, stuck: stuck === 'yes' || undefined }),
    [kind, q, productId, locationId, holderId, costCenterId, stuck],
  );
  const counts = useCounts(filter);
  const held = useHeld();
  const mayMove = useMay('items.move');
  const [moving, setMoving] = useState<ListedItem | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const board = useRef<HTMLElement>(null);
  useCardKeys(board, (id) => {
    board.current?.querySelector<HTMLElement>(`[data-card-of="${id}"]`)?.parentElement?.querySelector('button')?.click();
  });
  const want = (item: ListedItem, verbs: OfferedVerb[]): void => {
    setMoving(null);
    setWanted({ item, verbs });
  };
  return (
    <div className="page-full">
      <PageHeader
        title={t('titles.board')}
        meta={
          mayMove ? (
            <Text size="sm" c="dimmed" visibleFrom="sm">
              {t('text')}
            </Text>
          ) : null
        }
        actions={
          <SegmentedControl
            aria-label={t('items:kind')}
            value={kind}
            onChange={(next) => ask({ kind: next })}
            data={itemKinds.map((value) => ({ value, label: t(`items:kinds.${value}`) }))}
          />
        }
      />
      <div className="filters">
        <WordsFilter placeholder={t('items:filters.words')} />
        <FlagFilter name="stuck" label={t('items:filters.stuck')} icon={IconAlertTriangle} color="amber" />
        <RecordFilter name="productId" label={t('items:filters.productId')} kind="product" />
        <RecordFilter name="locationId" label={t('items:filters.locationId')} kind="location" />
        <RecordFilter name="holderId" label={t('items:filters.holderId')} kind="person" />
        <RecordFilter name="costCenterId" label={t('items:filters.costCenterId')} kind="cost_center" />
      </div>
      {states ? (
        <section
          ref={board}
          className={classes['board']}
          // A keyboard has to reach what scrolls sideways.
          tabIndex={0}
          aria-label={t('titles.board')}
        >
          {states.map((state) => (
            <BoardColumn
              key={state.name}
              filter={filter}
              state={state}
              count={counts && (counts.get(state.name) ?? 0)}
              held={held}
              stateLabel={(name) => stateLabel(kind, name)}
              move={mayMove ? setMoving : undefined}
              drop={want}
            />
          ))}
        </section>
      ) : (
        <LineSkeletons count={3} height={120} />
      )}
      <MoveDialog item={moving} states={states ?? []} close={() => setMoving(null)} choose={want} />
      <BoardMove wanted={wanted} close={() => setWanted(null)} stateLabel={(name) => stateLabel(kind, name)} />
    </div>
  );
}
