import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Row } from './column.js';

/** How much of a list is read at a time. */
export interface ListPage {
  limit: number;
  after?: string;
}

interface ListOptions<Each extends Row, Query extends object> {
  /** Under which the answers are kept: `['people']`; what changes people takes them away by it. */
  key: readonly string[];
  /** What is asked: filters, `sort`, `q`; read from the address by the page. */
  query: Query;
  read: (query: Query & ListPage, signal: AbortSignal) => Promise<{ data: Each[]; next: string | null }>;
  /** Not asked while false. */
  enabled?: boolean;
}

/** A list as it was read so far, and how to read on. */
export interface List<Each extends Row, Query extends object> {
  rows: readonly Each[];
  query: Query;
  key: readonly string[];
  /** Nothing is there yet. */
  pending: boolean;
  /** The rows of the question before are still shown. */
  stale: boolean;
  error: Error | null;
  hasMore: boolean;
  readingMore: boolean;
  readMore: () => void;
  readAgain: () => void;
  read: ListOptions<Each, Query>['read'];
}

const PAGE = 100;

/** Reads a list page by page as it is scrolled. What was there before stays in sight until the answer comes. */
export function useList<Each extends Row, Query extends object>({
  key,
  query,
  read,
  enabled = true,
}: ListOptions<Each, Query>): List<Each, Query> {
  const { data, error, isPending, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    {
      queryKey: [...key, 'list', query],
      queryFn: ({ pageParam, signal }) => read({ ...query, limit: PAGE, ...(pageParam ? { after: pageParam } : {}) }, signal),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
      placeholderData: keepPreviousData,
      enabled,
    },
  );
  const rows = useMemo(() => data?.pages.flatMap((page) => page.data) ?? [], [data]);
  return {
    rows,
    query,
    key,
    read,
    error,
    pending: isPending,
    stale: isPlaceholderData,
    hasMore: hasNextPage,
    readingMore: isFetchingNextPage,
    readMore: () => void fetchNextPage({ cancelRefetch: false }),
    readAgain: () => void refetch(),
  };
}
