import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components, paths } from '../api/schema.gen.js';

type TaskQuestion = NonNullable<paths['/api/v1/tasks']['get']['parameters']['query']>;

export interface Tasks {
  shown: components['schemas']['StepDto'][];
  pending: boolean;
  empty: boolean;
  error: Error | null;
  readAgain: () => void;
  /** Absent when all are shown. */
  more: (() => void) | undefined;
  readingMore: boolean;
}

/** Open tasks, the most urgent first; or the steps that failed, the latest first. */
export function useTasks(query: TaskQuestion, limit: number, failed = false): Tasks {
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['tasks', failed ? 'failed' : query, limit],
    queryFn: ({ pageParam }) => {
      const page = { limit, ...(pageParam ? { after: pageParam } : {}) };
      return failed
        ? answer(api.GET('/api/v1/failed-steps', { params: { query: page } }))
        : answer(api.GET('/api/v1/tasks', { params: { query: { ...query, ...page } } }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  const shown = data?.pages.flatMap((page) => page.data) ?? [];
  return {
    shown,
    error,
    pending: isPending,
    empty: data !== undefined && shown.length === 0,
    readAgain: () => void refetch(),
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    readingMore: isFetchingNextPage,
  };
}
