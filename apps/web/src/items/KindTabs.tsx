import { SegmentedControl, Text } from '@mantine/core';
import { showNumber } from '../parts/locale.js';
import { type Ask, type ItemSearch, itemKinds, kindTitles } from './item-search.js';
import { useFacets } from './use-item-list.js';

/** The kinds, each with how many there are under the other filters. Another kind has other states, so the state is let go. */
export function KindTabs({ search, ask }: { search: ItemSearch; ask: Ask }) {
  const counts = useFacets(search, ['kind']).data?.get('kind');
  const total = counts?.reduce((all, { count }) => all + count, 0);
  const label = (title: string, count: number | undefined) => (
    <>
      {title}{' '}
      <Text span size="xs" c="dimmed" className="tabular">
        {count === undefined ? '' : showNumber(count)}
      </Text>
    </>
  );
  return (
    <SegmentedControl
      aria-label="Kind"
      size="sm"
      value={search.kind ?? 'all'}
      onChange={(chosen) => ask({ kind: itemKinds.find((kind) => kind === chosen), state: undefined })}
      data={[
        { value: 'all', label: label('All', total) },
        ...itemKinds.map((kind) => ({
          value: kind,
          label: label(kindTitles[kind], counts && (counts.find(({ value }) => value === kind)?.count ?? 0)),
        })),
      ]}
    />
  );
}
