import { lazy, Suspense, useEffect, useState } from 'react';
import { loadPart } from '../../api/reach.js';
import { isThing, type ThingKind } from '../things.js';
import classes from './cards.module.css';

// What is in the cards comes when the first one is shown.
const ThingCard = lazy(() => loadPart(() => import('./ThingCard.js')).then((module) => ({ default: module.ThingCard })));

interface Shown {
  kind: ThingKind;
  id: string;
  left: number;
  top: number;
}

const DELAY = 400;
const CARD = { width: 300, height: 190, gap: 6 };

/**
 * The cards of all links to things: one listener and one card for the whole page, since a list has hundreds of links. It comes by
 * pointing or by focus, stays while one points at it, and goes by Escape.
 */
export function HoverCards() {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (next: Shown | null, delay: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setShown(next), delay);
    };
    const point = ({ target, type }: Event): void => {
      if (!(target instanceof Element) || target.closest('[data-card-of]')) {
        clearTimeout(timer);
        return;
      }
      const link = target.closest<HTMLElement>('[data-card]');
      // A focus by mouse is followed by going there; only the keyboard's is a question.
      if (type === 'focusin' && !target.matches(':focus-visible')) return;
      if (link) later(placeOf(link), DELAY);
      else later(null, 150);
    };
    const press = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape' || key === 'Enter') later(null, 0);
    };
    const hide = (): void => later(null, 0);
    document.addEventListener('pointerover', point);
    document.addEventListener('focusin', point);
    document.addEventListener('keydown', press, true);
    document.addEventListener('click', hide);
    document.addEventListener('scroll', hide, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', point);
      document.removeEventListener('focusin', point);
      document.removeEventListener('keydown', press, true);
      document.removeEventListener('click', hide);
      document.removeEventListener('scroll', hide, true);
    };
  }, []);
  if (!shown) return null;
  const { kind, id, left, top } = shown;
  return (
    <div className={`panel ${classes['card']}`} style={{ left, top, width: CARD.width }} data-card-of={id} role="tooltip">
      <Suspense fallback={null}>
        <ThingCard key={`${kind} ${id}`} kind={kind} id={id} />
      </Suspense>
    </div>
  );
}

/** Below the link where there is room, else above it; never past an edge. */
function placeOf(link: HTMLElement): Shown | null {
  const [kind = '', id = ''] = link.dataset['card']?.split('/') ?? [];
  if (!isThing(kind)) return null;
  const { left, top, bottom } = link.getBoundingClientRect();
  const below = bottom + CARD.gap + CARD.height < window.innerHeight;
  return {
    kind,
    id,
    left: Math.max(8, Math.min(left, window.innerWidth - CARD.width - 8)),
    top: below ? bottom + CARD.gap : Math.max(8, top - CARD.gap - CARD.height),
  };
}
