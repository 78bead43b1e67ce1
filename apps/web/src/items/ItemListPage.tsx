import { Button, Group, SegmentedControl, Select, Skeleton, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '../api/client.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { When } from '../parts/When.js';
import { phaseLooks, phases } from '../theme/phases.js';
import classes from './ItemListPage.module.css';
import { type ItemSearch, itemKinds } from './item-search.js';

const titles: Record<string, string> = { asset: 'Assets', service: 'Services', license: 'Licenses' };
const columns = [
  { title: 'Tag', sort: 'tag' },
  { title: 'Name', sort: 'name' },
  { title: 'Stage' },
  { title: 'Since', sort: 'stateSince' },
  { title: 'Holder' },
  { title: 'Cost centre' },
] as const;

/** Everything with a lifecycle, found, filtered and sorted; the question stands in the address. */
export function ItemListPage() {
  const search = useSearch({ from: '/frame/items' });
  const navigate = useNavigate({ from: '/items' });
  const ask = (change: Partial<ItemSearch>): void => {
    void navigate({ search: (before) => tidy({ ...before, ...change }), replace: true });
  };
  const pages = useInfiniteQuery({
    queryKey: ['items', search],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/items', {
          params: { query: { ...queryOf(search), limit: 50, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  });
  const rows = pages.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <Stack gap="md">
      <Title order={1}>{titles[search.kind ?? ''] ?? 'Items'}</Title>
      <Filters search={search} ask={ask} />
      {pages.error ? <ErrorNotice error={pages.error} retry={() => void pages.refetch()} /> : null}
      <section
        className={`panel ${classes['scroll']}`}
        // A keyboard has to reach what scrolls sideways.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is made focusable on purpose
        tabIndex={0}
        aria-label="Items"
      >
        <Table highlightOnHover verticalSpacing={6} fz="sm" stickyHeader aria-busy={pages.isFetching}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <SortableHead key={column.title} {...column} current={search.sort} ask={ask} />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {pages.isPending ? <SkeletonRows /> : null}
            {rows.map((item) => (
              <Table.Tr key={item.id}>
                <Table.Td>
                  <Link to="/items/$itemId" params={{ itemId: item.id }} className={classes['tag'] ?? ''}>
                    {item.tag}
                  </Link>
                </Table.Td>
                <Table.Td>{item.name}</Table.Td>
                <Table.Td>
                  <PhaseBadge phase={item.phase} label={item.stateLabel} />
                </Table.Td>
                <Table.Td>
                  <When at={item.stateSince} />
                </Table.Td>
                <Table.Td>{item.holder?.name ?? <Nothing />}</Table.Td>
                <Table.Td>{item.costCenter?.name ?? <Nothing />}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {!pages.isPending && rows.length === 0 ? (
          <EmptyNotice title="No items match">Change the filters, or clear the search to see everything.</EmptyNotice>
        ) : null}
      </section>
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {rows.length > 0 ? `${rows.length.toLocaleString()} shown${pages.hasNextPage ? ', and more' : ''}` : ''}
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

function Nothing() {
  return (
    <Text span c="dimmed" aria-label="none">
      –
    </Text>
  );
}

function Filters({ search, ask }: { search: ItemSearch; ask: (change: Partial<ItemSearch>) => void }) {
  const [words, setWords] = useState(search.q ?? '');
  const askLater = useDebouncedCallback((q: string) => ask({ q }), 250);
  return (
    <Group gap="sm">
      <TextInput
        aria-label="Filter by words"
        placeholder="Tag, serial, number, name or holder"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          askLater(event.currentTarget.value);
        }}
        w={300}
        maw="100%"
      />
      <SegmentedControl
        aria-label="Kind"
        size="sm"
        value={search.kind ?? 'all'}
        onChange={(kind) => ask({ kind: kind === 'all' ? '' : kind })}
        data={[{ value: 'all', label: 'All' }, ...itemKinds.map((kind) => ({ value: kind, label: titles[kind] ?? kind }))]}
      />
      <Select
        aria-label="Phase"
        placeholder="Every phase"
        clearable
        value={search.phase ?? null}
        onChange={(phase) => ask({ phase: phase ?? '' })}
        data={phases.map((phase) => ({ value: phase, label: phaseLooks[phase].name }))}
        w={170}
      />
    </Group>
  );
}

interface HeadProps {
  title: string;
  sort?: string;
  current: string | undefined;
  ask: (change: Partial<ItemSearch>) => void;
}

function SortableHead({ title, sort, current, ask }: HeadProps) {
  if (!sort) return <Table.Th>{title}</Table.Th>;
  const direction = current === sort ? 'ascending' : current === `-${sort}` ? 'descending' : 'none';
  return (
    <Table.Th aria-sort={direction}>
      <button
        type="button"
        className={classes['sort']}
        onClick={() => ask({ sort: direction === 'ascending' ? `-${sort}` : sort })}
      >
        {title}
        {direction === 'ascending' ? <IconArrowUp size={14} aria-hidden /> : null}
        {direction === 'descending' ? <IconArrowDown size={14} aria-hidden /> : null}
      </button>
    </Table.Th>
  );
}

function SkeletonRows() {
  return Array.from({ length: 12 }, (_unused, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
    <Table.Tr key={row}>
      {columns.map(({ title }) => (
        <Table.Td key={title}>
          <Skeleton height={14} my={4} />
        </Table.Td>
      ))}
    </Table.Tr>
  ));
}

function queryOf({ kind, phase, state, q, sort }: ItemSearch): Record<string, string> {
  return tidy({ kind, phase, state, q, sort });
}

/** Leaves out what is not asked, so that addresses stay short. */
function tidy(search: ItemSearch): Record<string, string> {
  return Object.fromEntries(Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1])));
}
