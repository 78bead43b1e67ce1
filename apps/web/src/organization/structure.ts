import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';
import { readAll } from '../related/read-all.js';

export type Unit = components['schemas']['BusinessUnitDto'];
export type Place = components['schemas']['LocationDto'];
export type CostCenter = components['schemas']['CostCenterDto'];
export const spendClasses = ['run', 'grow', 'transform'] as const satisfies ReadonlyArray<CostCenter['spendClass']>;

const matching = (version: number) => ({ 'If-Match': `"${version}"` });
const at = (id: string) => ({ path: { id } });

/** All business units, for the tree. */
export const unitsQuery = queryOptions({
  queryKey: ['units', 'tree'],
  queryFn: ({ signal }) => readAll((query) => answer(api.GET('/api/v1/business-units', { params: { query }, signal }))),
});

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/business-units/{id}', { params: at(id), signal })),
  });

/** All locations, for the tree. */
export const placesQuery = queryOptions({
  queryKey: ['locations', 'tree'],
  queryFn: ({ signal }) => readAll((query) => answer(api.GET('/api/v1/locations', { params: { query }, signal }))),
});

export const placeQuery = (id: string) =>
  queryOptions({
    queryKey: ['locations', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/locations/{id}', { params: at(id), signal })),
  });

export const costCenterQuery = (id: string) =>
  queryOptions({
    queryKey: ['cost-centers', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/cost-centers/{id}', { params: at(id), signal })),
  });

/** What is changed of a unit by one act: where it hangs, or whether it is in use. */
export type SmallChange = { parentId: string | null } | { active: boolean };

export async function changeUnit(id: string, version: number, body: SmallChange): Promise<Unit> {
  const unit = await answer(api.PATCH('/api/v1/business-units/{id}', { params: at(id), headers: matching(version), body }));
  forgetStructure();
  return unit;
}

export async function changePlace(id: string, version: number, body: SmallChange): Promise<Place> {
  const place = await answer(api.PATCH('/api/v1/locations/{id}', { params: at(id), headers: matching(version), body }));
  forgetStructure();
  return place;
}

export async function changeCostCenter(
  id: string,
  version: number,
  body: { active: boolean } | { name: string },
): Promise<CostCenter> {
  const center = await answer(api.PATCH('/api/v1/cost-centers/{id}', { params: at(id), headers: matching(version), body }));
  forgetStructure();
  return center;
}

/** What was read of units, places and cost centres is out of date, and so are their names elsewhere. */
export function forgetStructure(): void {
  for (const key of ['units', 'locations', 'cost-centers', 'records', 'people']) {
    void queries.invalidateQueries({ queryKey: [key] });
  }
}
