import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';

type Schemas = components['schemas'];
export type LineChange = Schemas['LineChangeDto'];
export type ChangeAction = LineChange['action'];
export type ThingInUse = Schemas['ThingInUseDto'];

const groups: readonly (readonly ChangeAction[])[] = [
  ['change', 'move', 'disconnect', 'renew'],
  ['add_seats', 'renew'],
  ['repair', 'return'],
];

/** What else can be asked of a thing of which this was asked. */
export function actionsBeside(action: ChangeAction): readonly ChangeAction[] {
  return groups.find((group) => group.includes(action)) ?? [action];
}

/** What one has in use oneself. */
export const myThingsQuery = queryOptions({
  queryKey: ['request-choices', 'things'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/request-choices/things', { signal })),
});

export const thingQuery = (id: string) =>
  queryOptions({
    queryKey: ['request-choices', 'things', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/request-choices/things/{id}', { params: { path: { id } }, signal })),
  });
