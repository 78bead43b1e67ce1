import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from '../api/keys.js';
import { Problem } from '../api/problem.js';
import { i18n } from '../i18n/i18n.js';
import { tellDone } from '../parts/toasts.js';
import type { ItemView, OfferedVerb } from './item-queries.js';
import { itemChanged, type MoveBody, moveItem, wayBack } from './move-item.js';

/** Uses a verb on an item. One key for one intent: a repeat after a lost connection is the same request, a corrected one is not. */
export function useMove(item: ItemView, verb: OfferedVerb, done: () => void, refused: () => void) {
  const queries = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: (body: Omit<MoveBody, 'verb'>) => moveItem(item, { verb: verb.verb, ...body }, key.current),
    onSuccess: async () => {
      done();
      await tellMoved(queries, item, verb.label);
    },
    onError: (error) => {
      if (!(error instanceof Problem && error.status === 0)) key.current = newKey();
      refused();
    },
    onSettled: () => void itemChanged(queries, item.id),
  });
}

/** Says that it is done, with the way back where there is one. */
export async function tellMoved(
  queries: Parameters<typeof wayBack>[0],
  item: { id: string; tag: string },
  label: string,
): Promise<void> {
  const message = i18n.t('item:verbs.done', { verb: label, tag: item.tag });
  // Not knowing a way back is no reason to keep silent about what is done.
  const undo = await wayBack(queries, item.id).catch(() => undefined);
  tellDone(message, { ...(undo ? { undo } : {}), undone: i18n.t('item:verbs.takenBack', { verb: label, tag: item.tag }) });
}
