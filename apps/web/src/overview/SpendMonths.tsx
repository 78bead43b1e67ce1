import { Group, Select, Skeleton, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../api/client.js';
import type { components, paths } from '../api/schema.gen.js';
import { monthsBetween, tabulate } from '../charts/month-series.js';
import { SpendByMonth } from '../charts/SpendByMonth.js';
import { showMoney } from '../parts/money.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { words } from '../parts/words.js';

type Dimension = NonNullable<NonNullable<paths['/api/v1/spend/months']['get']['parameters']['query']>['dimension']>;
type Months = components['schemas']['SpendMonthsDto'];

const dimensions: ReadonlyArray<{ value: Dimension; label: string }> = [
  { value: 'kind', label: 'by kind' },
  { value: 'domain', label: 'by domain' },
  { value: 'cost_center', label: 'by cost centre' },
  { value: 'business_unit', label: 'by business unit' },
  { value: 'vendor', label: 'by vendor' },
];

/** What the last twelve months cost, along what one wants to know. */
export function SpendMonths() {
  const [dimension, setDimension] = useState<Dimension>('kind');
  const { data, error, refetch } = useQuery({
    queryKey: ['spend', 'months', dimension],
    queryFn: () => answer(api.GET('/api/v1/spend/months', { params: { query: { dimension } } })),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  return (
    <section className="panel" aria-labelledby="spend">
      <Stack p="md" gap="sm">
        <Group justify="space-between" gap="sm">
          <div>
            <Title order={2} id="spend">
              Spend
            </Title>
            {data ? (
              <Text size="sm" c="dimmed" className="tabular">
                <Text span fw={600} c="var(--mantine-color-text)">
                  {showMoney(data.total, { whole: true })}
                </Text>{' '}
                in the last 12 months
              </Text>
            ) : null}
          </div>
          <Select
            aria-label="Spend by"
            data={[...dimensions]}
            value={dimension}
            allowDeselect={false}
            onChange={(chosen) => setDimension(dimensions.find(({ value }) => value === chosen)?.value ?? 'kind')}
            w={160}
          />
        </Group>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton height={250} /> : null}
        {data?.data.length === 0 ? (
          <EmptyNotice title="Nothing spent yet">What is posted to the ledger is added up here within a minute.</EmptyNotice>
        ) : null}
        {data && data.data.length > 0 ? <Bars spend={data} /> : null}
      </Stack>
    </section>
  );
}

function Bars({ spend }: { spend: Months }) {
  const byKind = spend.dimension === 'kind';
  const figures = spend.data.map(({ month, value, label, amount }) => ({
    month,
    amount,
    key: value ?? 'none',
    label: label === null ? 'None' : spend.dimension === 'domain' || byKind ? words(label) : label,
  }));
  const table = tabulate(figures, monthsBetween(spend.from, spend.to), spend.currency, byKind);
  return (
    <SpendByMonth table={table} about={`spend by month, ${dimensions.find(({ value }) => value === spend.dimension)?.label}`} />
  );
}
