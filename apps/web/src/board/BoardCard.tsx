import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { IconArrowsMove } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedItem } from '../item/item-queries.js';
import { StuckMark } from '../parts/StuckMark.js';
import { pageOf } from '../parts/things.js';
import { Lasting } from '../parts/When.js';
import classes from './board.module.css';

interface BoardCardProps {
  item: ListedItem;
  /** Absent where the person may move nothing. */
  move: ((item: ListedItem) => void) | undefined;
  hold: (item: ListedItem | null) => void;
  foresee: (id: string) => void;
}

/** An item on the board: what it is, who has it, and for how long it has stood here. */
export const BoardCard = memo(function BoardCard({ item, move, hold, foresee }: BoardCardProps) {
  const { t } = useTranslation('board');
  const self = useRef<HTMLLIElement>(null);
  const [dragged, setDragged] = useState(false);
  const movable = move !== undefined;
  useEffect(() => {
    if (!self.current || !movable) return undefined;
    return draggable({
      element: self.current,
      getInitialData: () => ({ boardItem: item.id, boardState: item.state }),
      onDragStart: () => {
        setDragged(true);
        hold(item);
      },
      onDrop: () => {
        setDragged(false);
        hold(null);
      },
    });
  }, [item, movable, hold]);
  const known = (): void => (movable ? foresee(item.id) : undefined);
  return (
    <li ref={self} className={classes['card']} data-dragged={dragged || undefined} onPointerEnter={known}>
      <div className={classes['cardHead']}>
        <Link to={pageOf('item', item.id)} className={classes['tag']} data-card-of={item.id} draggable={false} onFocus={known}>
          {item.tag}
        </Link>
        {move ? (
          <button type="button" className={classes['grip']} aria-label={t('move', { tag: item.tag })} onClick={() => move(item)}>
            <IconArrowsMove size={14} aria-hidden />
          </button>
        ) : null}
      </div>
      <div className={classes['name']}>{item.name}</div>
      <div className={classes['foot']}>
        <span>{item.holder?.name ?? item.location?.name}</span>
        <span className="nowrap">
          <Lasting since={item.stateSince} />
          {item.stuck ? <StuckMark /> : null}
        </span>
      </div>
    </li>
  );
});
