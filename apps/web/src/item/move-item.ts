import type { QueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { newKey } from '../api/keys.js';
import { Problem } from '../api/problem.js';
import { itemKey, itemQuery, type LastMove, lastMoveQuery } from './item-queries.js';

export interface MoveBody {
  verb: string;
  answers?: Record<string, unknown>;
  comment?: string;
  effectiveAt?: string;
}

/** Uses a verb on an item that stands at this version. */
export function moveItem(item: { id: string; version: number }, body: MoveBody, key = newKey()) {
  const headers = { 'If-Match': `"${item.version}"`, 'Idempotency-Key': key };
  return answer(api.POST('/api/v1/items/{id}/transitions', { params: { path: { id: item.id } }, headers, body }));
}

/** What a change of an item makes old, wherever it is shown. */
export function itemChanged(queries: QueryClient, itemId: string): Promise<unknown> {
  return Promise.all([
    queries.invalidateQueries({ queryKey: itemKey(itemId) }),
    queries.invalidateQueries({ queryKey: ['items'] }),
    queries.invalidateQueries({ queryKey: ['tasks'] }),
  ]);
}

/** How the last move of an item is taken back in one click, where that is possible just now. */
export async function wayBack(queries: QueryClient, itemId: string): Promise<(() => Promise<unknown>) | undefined> {
  const last = await queries.fetchQuery({ ...lastMoveQuery(itemId), staleTime: 0 });
  return last?.undoneBy ? () => takeBack(queries, itemId, last) : undefined;
}

/** @throws Problem `version_stale` where somebody has moved the item since */
export async function takeBack(queries: QueryClient, itemId: string, move: LastMove): Promise<void> {
  try {
    const [item, last] = await Promise.all([
      queries.fetchQuery({ ...itemQuery(itemId), staleTime: 0 }),
      queries.fetchQuery({ ...lastMoveQuery(itemId), staleTime: 0 }),
    ]);
    if (last?.id !== move.id || !last.undoneBy) throw new Problem('version_stale', 412, 'Somebody moved it meanwhile.');
    await moveItem(item, { verb: last.undoneBy, answers: { ...last.undoAnswers } });
  } finally {
    await itemChanged(queries, itemId);
  }
}
