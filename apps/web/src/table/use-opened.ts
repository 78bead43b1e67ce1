import { useQuery } from '@tanstack/react-query';
import type { Row } from './column.js';
import type { List } from './use-list.js';

/** The row that is open beside its list: one of those read so far, or, where the list can read one alone, any that the address names. */
export function useOpened<Each extends Row, Query extends object>(
  list: List<Each, Query>,
  id: string | undefined,
  readOne: ((id: string, signal: AbortSignal) => Promise<Each>) | undefined,
): Each | undefined {
  const row = list.rows.find((each) => each.id === id);
  const { data } = useQuery({
    queryKey: [...list.key, 'opened', id],
    queryFn: ({ signal }) => readOne?.(id ?? '', signal),
    enabled: readOne !== undefined && id !== undefined && row === undefined && !list.pending,
  });
  return row ?? data;
}
