import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Question, readQuestion } from '../address/question.js';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';

export type SavedView = components['schemas']['SavedViewDto'];

/** What belongs to this moment and not to a view. */
const fleeting = ['open', 'view'];

/** The question of the address as a view keeps it. */
export function viewQuestion(question: Question): Question {
  return Object.fromEntries(Object.entries(question).filter(([name]) => !fleeting.includes(name)));
}

/** Whether the address asks exactly what the view does. */
export function asksFor(question: Question, view: SavedView): boolean {
  const text = (each: Question): string => JSON.stringify(Object.entries(each).sort());
  return text(viewQuestion(question)) === text(readQuestion(view.query));
}

const viewsQuery = (page: string) =>
  queryOptions({
    queryKey: ['views', page],
    queryFn: async () => (await answer(api.GET('/api/v1/views', { params: { query: { page, limit: 100 } } }))).data,
    staleTime: 60_000,
  });

export function useViews(page: string): SavedView[] {
  return useQuery(viewsQuery(page)).data ?? [];
}

/** Adds, changes and removes views of a page. */
export function useViewActs(page: string) {
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: viewsQuery(page).queryKey });
  const add = useMutation({
    mutationFn: (view: { name: string; shared: boolean; question: Question }) =>
      answer(
        api.POST('/api/v1/views', { body: { page, name: view.name, shared: view.shared, query: viewQuestion(view.question) } }),
      ),
    onSettled,
  });
  const change = useMutation({
    mutationFn: ({ view, question }: { view: SavedView; question: Question }) =>
      answer(
        api.PATCH('/api/v1/views/{id}', {
          params: { path: { id: view.id } },
          headers: { 'If-Match': `"${view.version}"` },
          body: { query: viewQuestion(question) },
        }),
      ),
    onSettled,
  });
  const remove = useMutation({
    mutationFn: (view: SavedView) =>
      answer(
        api.DELETE('/api/v1/views/{id}', { params: { path: { id: view.id } }, headers: { 'If-Match': `"${view.version}"` } }),
      ),
    onSettled,
  });
  return { add, change, remove };
}
