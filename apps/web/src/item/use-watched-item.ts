import { useQuery } from '@tanstack/react-query';
import { isGoing, itemQuery, stepsQuery } from './item-queries.js';

/** An item; while its work goes on by itself it is read again and again, since that work may move it. */
export function useWatchedItem(itemId: string) {
  const { data: work } = useQuery(stepsQuery(itemId));
  return useQuery({ ...itemQuery(itemId), refetchInterval: work?.data.some(isGoing) ? 1_500 : false });
}
