import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

export type Person = components['schemas']['PersonDto'];

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/people/{id}', { params: { path: { id } }, signal })),
  });

/** Puts somebody away or takes them back in. */
export const setPersonActive = (id: string) => async (active: boolean, version: number) => {
  const headers = { 'If-Match': `"${version}"` };
  const person = await answer(api.PATCH('/api/v1/people/{id}', { params: { path: { id } }, headers, body: { active } }));
  forgetPeople();
  return person;
};

/** What was read of people is out of date. */
export function forgetPeople(): void {
  for (const queryKey of [['people'], ['records', 'person']]) void queries.invalidateQueries({ queryKey });
}
