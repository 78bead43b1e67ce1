import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';
import { readAll } from '../related/read-all.js';

type Schemas = components['schemas'];
export type OwnDefinition = Schemas['OwnDefinitionDto'];
export type OwnDefinitionRow = Schemas['OwnDefinitionRowDto'];
export type LifecycleName = Schemas['LifecycleNamesDto']['data'][number];
export type Vocabulary = Schemas['VocabularyDto'];
export type LifecycleChoice = Schemas['LifecycleChoiceDto'];
export type DefinitionDocument = Schemas['DefinitionDocumentDto'];

export const lifecycleKinds = ['asset', 'service', 'license'] as const;
export type LifecycleKind = (typeof lifecycleKinds)[number];

export const definitionQuery = (id: string) =>
  queryOptions({
    queryKey: ['definitions', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/definitions/{id}', { params: { path: { id } }, signal })),
  });

export const ownDefinitionsQuery = queryOptions({
  queryKey: ['definitions', 'all'],
  queryFn: ({ signal }) => readAll((query) => answer(api.GET('/api/v1/definitions', { params: { query }, signal }))),
});

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['definitions', id, 'versions'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/definitions/{id}/versions', { params: { path: { id } }, signal }))).data,
  });

/** What a definition of a kind may name; the lifecycle of the product that is called like the kind knows it. */
export const vocabularyQuery = (kind: string) =>
  queryOptions({
    queryKey: ['lifecycle-vocabulary', kind],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/lifecycles/{name}/vocabulary', { params: { path: { name: kind } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const choicesQuery = queryOptions({
  queryKey: ['lifecycle-choices'],
  queryFn: ({ signal }) => readAll((query) => answer(api.GET('/api/v1/lifecycle-choices', { params: { query }, signal }))),
});

/** What was read of definitions, and of what applies, is out of date. */
export function forgetDefinitions(): void {
  for (const name of ['definitions', 'lifecycle-names', 'lifecycle-choices', 'lifecycle']) {
    void queries.invalidateQueries({ queryKey: [name] });
  }
}
