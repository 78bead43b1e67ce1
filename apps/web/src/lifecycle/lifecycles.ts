import { queryOptions, useQueries } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { words } from '../parts/words.js';

export type Lifecycle = components['schemas']['LifecycleDto'];

/** Definitions change rarely; one look a session is enough. */
const lifecycleQuery = (name: string) =>
  queryOptions({
    queryKey: ['lifecycle', name],
    queryFn: () => answer(api.GET('/api/v1/lifecycles/{name}', { params: { path: { name } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

const shipped = ['asset', 'service', 'license'];

export interface Lifecycles {
  all: Lifecycle[];
  /** The one of a kind, once it is there. */
  of(kind: string): Lifecycle | undefined;
  /** What people call a state of a kind. */
  stateLabel(kind: string, state: string): string;
  verbLabel(kind: string, verb: string): string;
  verb(kind: string, verb: string): Lifecycle['verbs'][number] | undefined;
}

/** The lifecycles of all kinds; until they are there, names are made readable. */
export function useLifecycles(): Lifecycles {
  return useQueries({
    queries: shipped.map(lifecycleQuery),
    combine: (results) => lookUp(results.flatMap(({ data }) => (data ? [data] : []))),
  });
}

function lookUp(all: Lifecycle[]): Lifecycles {
  const of = (kind: string): Lifecycle | undefined => all.find(({ name }) => name === kind);
  const verb = (kind: string, name: string) => of(kind)?.verbs.find((each) => each.name === name);
  return {
    all,
    of,
    stateLabel: (kind, state) => of(kind)?.states.find(({ name }) => name === state)?.label ?? words(state),
    verbLabel: (kind, name) => verb(kind, name)?.label ?? words(name),
    verb,
  };
}
