import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { readQuestion } from '../address/question.js';
import { showNumber } from '../parts/locale.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { useTitle } from '../parts/use-title.js';
import { ItemCards } from './ItemCards.js';
import { ItemFilters } from './ItemFilters.js';
import { ItemTable } from './ItemTable.js';
import { type Ask, type ItemSearch, isNarrowed, kindTitles, readItemSearch } from './item-search.js';
import { KindTabs } from './KindTabs.js';
import { useItemList } from './use-item-list.js';
import { useRowWalk } from './use-row-walk.js';

/** Everything with a lifecycle, found, filtered and sorted; the question stands in the address. */
export function ItemListPage() {
  const search = useSearch({ from: '/frame/items', select: readItemSearch });
  const navigate = useNavigate({ from: '/items' });
  const asCards = useMediaQuery('(max-width: 37.5em)', undefined, { getInitialValueInEffect: false });
  const list = useRef<HTMLElement>(null);
  useRowWalk(list);
  const title = search.kind ? kindTitles[search.kind] : 'Items';
  useTitle(title);
  const ask: Ask = (change) => {
    void navigate({ search: (before) => readQuestion({ ...before, ...change }), replace: true });
  };
  const pages = useItemList(search);
  const rows = pages.data?.pages.flatMap((page) => page.data) ?? [];
  const shown = { rows, pending: pages.isPending, fetching: pages.isFetching };
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm">
        <Title order={1}>{title}</Title>
        <KindTabs search={search} ask={ask} />
      </Group>
      <ItemFilters key={search.kind ?? 'all'} search={search} ask={ask} holderName={rows[0]?.holder?.name} />
      {pages.error ? <ErrorNotice error={pages.error} retry={() => void pages.refetch()} /> : null}
      <section ref={list} aria-label="Items">
        {asCards ? <ItemCards {...shown} /> : <ItemTable {...shown} sort={search.sort} ask={ask} />}
        {pages.data && rows.length === 0 ? <NoItems search={search} ask={ask} /> : null}
      </section>
      <Group justify="space-between" mih={36}>
        <Text size="sm" c="dimmed" role="status">
          {pages.data && rows.length > 0 ? `${showNumber(rows.length)} shown${pages.hasNextPage ? ', and more' : ''}` : ''}
        </Text>
        {pages.hasNextPage ? (
          <Button variant="default" onClick={() => void pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
            Show 50 more
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}

function NoItems({ search, ask }: { search: ItemSearch; ask: Ask }) {
  if (!isNarrowed(search)) {
    return <EmptyNotice title="No items yet">They come by an import, by an order, or one by one through the API.</EmptyNotice>;
  }
  const clear = Object.fromEntries(Object.keys(search).map((name) => [name, undefined]));
  return (
    <EmptyNotice title="No items match">
      <Button variant="default" mt="xs" onClick={() => ask({ ...clear, ...(search.kind ? { kind: search.kind } : {}) })}>
        Clear the filters
      </Button>
    </EmptyNotice>
  );
}
