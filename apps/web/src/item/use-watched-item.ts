import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isGoing, itemQuery, stepsQuery } from './item-queries.js';

/** An item; while its work goes on by itself it is read again and again, since that work may move it. */
export function useWatchedItem(itemId: string) {
  const queries = useQueryClient();
  const { data: work } = useQuery(stepsQuery(itemId));
  const going = work?.data.some(isGoing) ?? false;
  const item = useQuery({ ...itemQuery(itemId), refetchInterval: going ? 1_500 : false });
  const version = item.data?.version;
  const seen = useRef({ itemId, going, version });
  // The work may say that it is done before the item was read anew, and would never be asked again; and what moved the item
  // stands in its story, too.
  useEffect(() => {
    const before = seen.current;
    seen.current = { itemId, going, version };
    const moved = before.version !== undefined && before.version !== version;
    if (before.itemId === itemId && ((before.going && !going) || moved))
      void queries.invalidateQueries({ queryKey: ['item', itemId] });
  }, [queries, itemId, going, version]);
  return item;
}
