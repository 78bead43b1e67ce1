import { Group, SegmentedControl, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { type MonthTable, monthsAgo, monthsBetween, tabulate } from '../charts/month-series.js';
import { SpendByMonth } from '../charts/SpendByMonth.js';
import { type Amount, showMoney, sum } from '../parts/money.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { say } from '../values/say.js';
import { CostLines } from './CostLines.js';
import { type ItemSpend, type ItemView, itemSpendQuery } from './item-queries.js';

const views = ['months', 'lines'] as const;

/** What it cost: in all, in the last twelve months, by month and kind, and line by line. */
export function SpendPanel({ item }: { item: ItemView }) {
  const { t } = useTranslation('item');
  const [question, ask] = useQuestion();
  const view = oneOf(views, question['spend']) ?? 'months';
  const { data: spend, error, refetch } = useQuery(itemSpendQuery(item.id));
  const some = spend !== undefined && spend.months.length > 0;
  const aside = (
    <SegmentedControl
      size="xs"
      aria-label={t('spend.show')}
      value={view}
      onChange={(chosen) => ask({ spend: chosen === 'months' ? undefined : chosen })}
      data={views.map((value) => ({ value, label: t(`spend.${value}`) }))}
    />
  );
  return (
    <Panel title={t('spend.title')} aside={some ? aside : null}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!spend && !error ? <Skeleton height={260} /> : null}
      {spend && !some ? <EmptyNotice title={t('spend.none')}>{t('spend.noneText')}</EmptyNotice> : null}
      {some ? <SpendFigures spend={spend} /> : null}
      {some && view === 'lines' ? <CostLines itemId={item.id} /> : null}
      {some && view === 'months' ? <SpendByMonth table={tableOf(spend)} about={t('spend.about')} /> : null}
    </Panel>
  );
}

function SpendFigures({ spend }: { spend: ItemSpend }) {
  const { t } = useTranslation('item');
  const { totals, months } = tableOf(spend);
  const recent = totals.filter((_total, place) => isRecent(months[place] ?? ''));
  return (
    <Group gap="xl">
      <Figure amount={sum(recent, spend.currency)} what={t('spend.recent')} />
      <Figure amount={spend.total} what={t('spend.inAll')} />
      {spend.behind ? (
        <Text size="xs" c="dimmed">
          {t('spend.behind')}
        </Text>
      ) : null}
    </Group>
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
    kinds.map(({ kind, amount }) => ({ month, key: kind, label: say(kind), amount })),
  );
  return tabulate(figures, monthsBetween(all.at(0) ?? monthsAgo(11), all.at(-1) ?? monthsAgo(0)), currency, true);
}

function isRecent(month: string): boolean {
  return month >= monthsAgo(11) && month <= monthsAgo(0);
}
