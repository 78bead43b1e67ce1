import { useDebouncedValue } from '@mantine/hooks';
import type { TablerIcon } from '@tabler/icons-react';
import { IconBox, IconUser } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { pageOf } from '../parts/things.js';
import { useMay, useSession } from '../session/session.js';
import { lookOf } from '../theme/phases.js';
import { acts } from './acts.js';
import { isAllowed, useAllPlaces } from './use-places.js';

/** Something that the palette offers. */
export interface Found {
  /** Tells it from all others. */
  key: string;
  label: string;
  /** What tells it from others of the same name. */
  note?: string | undefined;
  icon: TablerIcon;
  to: string;
  search?: Record<string, string>;
}

export interface FoundGroup {
  name: 'items' | 'people' | 'pages' | 'actions';
  found: Found[];
}

const MOST_ITEMS = 7;

/** What some words lead to: items, people, pages and actions; before the first word the pages and actions alone. */
export function useFound(words: string): { groups: FoundGroup[]; asked: string; busy: boolean; moreItems: boolean } {
  const [asked] = useDebouncedValue(words.trim(), 120);
  const items = useItems(asked);
  const people = usePeople(asked);
  const { pages, actions } = useOwn(words.trim().toLocaleLowerCase());
  const groups: FoundGroup[] = [
    { name: 'items', found: items.found },
    { name: 'people', found: people.found },
    { name: 'actions', found: actions },
    { name: 'pages', found: pages },
  ];
  return {
    asked,
    groups: groups.filter(({ found }) => found.length > 0),
    busy: items.busy || people.busy || asked !== words.trim(),
    moreItems: items.found.length === MOST_ITEMS,
  };
}

function useItems(asked: string): { found: Found[]; busy: boolean } {
  const enabled = useMay('items.read') && asked.length > 1;
  const { stateLabel } = useLifecycles();
  const { data, isFetching } = useQuery({
    queryKey: ['items', 'search', asked],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/items/search', { params: { query: { q: asked, limit: MOST_ITEMS } }, signal })),
    placeholderData: keepPreviousData,
    enabled,
  });
  const found = (enabled ? (data?.data ?? []) : []).map(({ id, tag, name, kind, state, phase, holder }) => ({
    key: `item ${id}`,
    label: `${tag} ${name}`,
    note: [stateLabel(kind, state), holder?.name].filter(Boolean).join(' · '),
    icon: lookOf(phase).icon ?? IconBox,
    to: pageOf('item', id),
  }));
  return { found, busy: isFetching };
}

function usePeople(asked: string): { found: Found[]; busy: boolean } {
  const enabled = useMay('people.read') && asked.length > 1;
  const { data, isFetching } = useQuery({
    queryKey: ['people', 'search', asked],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/people', { params: { query: { q: asked, limit: 4 } }, signal })),
    placeholderData: keepPreviousData,
    enabled,
  });
  const found = (enabled ? (data?.data ?? []) : []).map(({ id, name, department, email }) => ({
    key: `person ${id}`,
    label: name,
    note: department ?? email ?? undefined,
    icon: IconUser,
    to: pageOf('person', id),
  }));
  return { found, busy: isFetching };
}

function useOwn(words: string): { pages: Found[]; actions: Found[] } {
  const { t } = useTranslation('frame');
  const permissions = useSession()?.permissions ?? [];
  const fits = ({ label }: Found): boolean => label.toLocaleLowerCase().includes(words);
  const asFound = ({ name, to, search, icon }: (typeof acts)[number]): Found => ({
    key: `place ${name}`,
    label: t(`places.${name}`),
    icon,
    to,
    ...(search ? { search } : {}),
  });
  return {
    pages: useAllPlaces().map(asFound).filter(fits),
    actions: acts
      .filter(({ may }) => isAllowed(may, permissions))
      .map(asFound)
      .filter(fits),
  };
}
