import { Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type MonthTable, monthsAgo, monthsBetween, tabulate } from '../charts/month-series.js';
import { SpendByMonth } from '../charts/SpendByMonth.js';
import { type Amount, showMoney, sum } from '../parts/money.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { words } from '../parts/words.js';
import { type ItemSpend, itemSpendQuery } from './item-queries.js';

/** What it cost: in all, in the last twelve months, and by month and kind. */
export function SpendPanel({ itemId }: { itemId: string }) {
  const { data: spend, error, refetch } = useQuery(itemSpendQuery(itemId));
  return (
    <section className="panel" aria-labelledby="spend">
      <Stack p="md" gap="sm">
        <Title order={2} id="spend">
          Spend
        </Title>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
        {!spend && !error ? <Skeleton height={260} /> : null}
        {spend?.months.length === 0 ? (
          <EmptyNotice title="Nothing spent yet">Purchases, recurring charges and repairs are added up here.</EmptyNotice>
        ) : null}
        {spend && spend.months.length > 0 ? <SpendFigures spend={spend} /> : null}
      </Stack>
    </section>
  );
}

function SpendFigures({ spend }: { spend: ItemSpend }) {
  const table = tableOf(spend);
  const recent = table.totals.filter((_total, place) => isRecent(table.months[place] ?? ''));
  return (
    <>
      <Group gap="xl">
        <Figure amount={spend.total} what="in all" />
        <Figure amount={sum(recent, spend.currency)} what="in the last 12 months" />
        {spend.behind ? (
          <Text size="xs" c="dimmed">
            Entries of the last minute are still being added up.
          </Text>
        ) : null}
      </Group>
      <SpendByMonth table={table} about="spend of this item by month and kind" />
    </>
  );
}

function Figure({ amount, what }: { amount: Amount; what: string }) {
  return (
    <div>
      <Text fz={20} fw={600} lh={1.2} className="tabular">
        {showMoney(amount)}
      </Text>
      <Text size="xs" c="dimmed">
        {what}
      </Text>
    </div>
  );
}

/** From its first cost to this month, at least a year, so that what is dear lately can be seen as such. */
function tableOf({ months, currency }: ItemSpend): MonthTable {
  const all = [...months.map(({ month }) => month), monthsAgo(11), monthsAgo(0)].sort();
  const figures = months.flatMap(({ month, kinds }) =>
    kinds.map(({ kind, amount }) => ({ month, key: kind, label: words(kind), amount })),
  );
  return tabulate(figures, monthsBetween(all.at(0) ?? monthsAgo(11), all.at(-1) ?? monthsAgo(0)), currency, true);
}

function isRecent(month: string): boolean {
  return month >= monthsAgo(11) && month <= monthsAgo(0);
}
