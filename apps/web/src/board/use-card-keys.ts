import type { RefObject } from 'react';
import { useKeys } from '../parts/use-keys.js';

/** The cards by keyboard: the arrows walk along a column and across columns, M moves the card with the focus, Enter opens its page. */
export function useCardKeys(board: RefObject<HTMLElement | null>, move: (id: string) => void): void {
  const here = (): HTMLElement | undefined => {
    const card = document.activeElement?.closest<HTMLElement>('[data-card-of]');
    return card && board.current?.contains(card) ? card : undefined;
  };
  const columns = (): HTMLElement[][] =>
    [...(board.current?.querySelectorAll('section') ?? [])]
      .map((column) => [...column.querySelectorAll<HTMLElement>('[data-card-of]')])
      .filter((cards) => cards.length > 0);
  const step = (across: number, along: number) => (): unknown => {
    const card = here();
    if (!card) return false;
    const all = columns();
    const column = all.findIndex((cards) => cards.includes(card));
    const place = all[column]?.indexOf(card) ?? 0;
    const next = all[Math.min(Math.max(column + across, 0), all.length - 1)] ?? [];
    next[Math.min(Math.max(place + along, 0), next.length - 1)]?.focus();
    return undefined;
  };
  useKeys({
    ['ArrowDown']: step(0, 1),
    ['ArrowUp']: step(0, -1),
    ['ArrowRight']: step(1, 0),
    ['ArrowLeft']: step(-1, 0),
    m: () => {
      const id = here()?.dataset['cardOf'];
      return id === undefined ? false : move(id);
    },
  });
}
