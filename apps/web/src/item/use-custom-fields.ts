import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import type { ItemKind } from './item-fields.js';

export type CustomField = components['schemas']['CustomFieldDto'];
/** What the organisation's own fields are called, by their names in the API. */
export type NamedFields = ReadonlyMap<string, string>;

const none: CustomField[] = [];

/** The organisation's own fields of a kind; those that are no longer in use too, since items may still have them. */
export function useCustomFields(kind: ItemKind | undefined): CustomField[] {
  const { data } = useQuery({
    queryKey: ['custom-fields', kind],
    queryFn: async () => (await answer(api.GET('/api/v1/custom-fields', { params: { query: given(kind) } }))).data,
    staleTime: 60_000,
  });
  return data ?? none;
}

export function useFieldLabels(kind: ItemKind): NamedFields {
  const fields = useCustomFields(kind);
  return useMemo(() => new Map(fields.map(({ name, label }) => [name, label])), [fields]);
}

function given(kind: ItemKind | undefined): { limit: number; kind?: ItemKind } {
  return { limit: 200, ...(kind ? { kind } : {}) };
}
