import { type RefObject, useRef } from 'react';
import { useKeys } from '../parts/use-keys.js';

interface RowKeys {
  /** The ids in their order. */
  order: readonly string[];
  /** Where rows are, so that other links on the page keep their keys. */
  list: RefObject<HTMLElement | null>;
  focus: (place: number) => void;
  toggle?: ((id: string, reach: boolean) => void) | undefined;
  /** Shows a row beside the list, or hides what is shown. */
  open?: ((id: string | undefined) => void) | undefined;
  opened?: string | undefined;
}

/**
 * The rows by keyboard: j and k from anywhere, the arrows once a row has the focus; x chooses it, o or Space shows it beside the
 * list, where walking on shows the next; Enter opens its page, since the row's link has the focus.
 */
export function useRowKeys({ order, list, focus, toggle, open, opened }: RowKeys): void {
  // A row far away is drawn, and gets the focus, a moment after it was gone to; the keys that follow are meant for it already.
  const goneTo = useRef<string>(undefined);
  const here = (): string | undefined => {
    const link = document.activeElement?.closest<HTMLElement>('[data-row]');
    if (link && list.current?.contains(link)) return link.dataset['row'];
    return document.activeElement === document.body ? goneTo.current : undefined;
  };
  const step = (by: 1 | -1): void => {
    const from = here() ?? opened;
    const place = from === undefined ? -1 : order.indexOf(from);
    const next = place < 0 ? 0 : Math.min(Math.max(place + by, 0), order.length - 1);
    const id = order[next];
    if (id === undefined) return;
    goneTo.current = id;
    focus(next);
    if (opened !== undefined) open?.(id);
  };
  const onRow = (act: (id: string) => void) => () => {
    const id = here();
    return id === undefined ? false : act(id);
  };
  const close = (): void => open?.(undefined);
  const show = onRow((id) => (open ? open(id === opened ? undefined : id) : undefined));
  const walk = (by: 1 | -1) => () => (here() === undefined ? false : step(by));
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ['ArrowDown']: walk(1),
    ['ArrowUp']: walk(-1),
    x: onRow((id) => toggle?.(id, false)),
    ['X']: onRow((id) => toggle?.(id, true)),
    ...(open ? { o: show, ' ': show } : {}),
    ...(open && opened !== undefined ? { ['Escape']: close } : {}),
  });
}
