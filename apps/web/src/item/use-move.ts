import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answer, api } from '../api/client.js';
import { newKey } from '../api/keys.js';
import { Problem } from '../api/problem.js';
import type { ItemView, OfferedVerb } from './item-queries.js';

interface MoveBody {
  answers: Record<string, unknown>;
  comment?: string;
  effectiveAt?: string;
}

/** Uses a verb on an item. One key for one intent: a repeat after a lost connection is the same request, a corrected one is not. */
export function useMove(item: ItemView, verb: OfferedVerb, done: () => void, refused: () => void) {
  const queries = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: (body: MoveBody) =>
      answer(
        api.POST('/api/v1/items/{id}/transitions', {
          params: { path: { id: item.id } },
          headers: { 'If-Match': `"${item.version}"`, 'Idempotency-Key': key.current },
          body: { verb: verb.verb, ...body },
        }),
      ),
    onSuccess: () => {
      notifications.show({ color: 'green', message: `${verb.label}: ${item.tag} is done.` });
      done();
    },
    onError: (error) => {
      if (!(error instanceof Problem && error.status === 0)) key.current = newKey();
      refused();
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['item', item.id] });
      void queries.invalidateQueries({ queryKey: ['items'] });
      void queries.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
}
