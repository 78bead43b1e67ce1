import type { RefObject } from 'react';
import { useKeys } from '../parts/use-keys.js';

/**
 * Walks the rows of a list by keyboard: j and k from anywhere, the arrows once a row has the focus. Each row has one link
 * marked `data-row`, which takes the focus, so that Enter opens it.
 */
export function useRowWalk(list: RefObject<HTMLElement | null>): void {
  const step = (by: 1 | -1): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const here = rows.findIndex((row) => row.matches(':focus'));
    const next = here < 0 ? 0 : Math.min(Math.max(here + by, 0), rows.length - 1);
    rows[next]?.focus();
    rows[next]?.scrollIntoView({ block: 'nearest' });
  };
  const arrow = (by: 1 | -1) => () => (document.activeElement?.matches('[data-row]') ? step(by) : false);
  useKeys({ j: () => step(1), k: () => step(-1), ArrowDown: arrow(1), ArrowUp: arrow(-1) });
}
