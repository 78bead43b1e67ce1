import { Group, Select, Skeleton, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { monthsBetween, tabulate } from '../charts/month-series.js';
import { SpendByMonth } from '../charts/SpendByMonth.js';
import { showMoney } from '../parts/money.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { say } from '../values/say.js';

type Months = components['schemas']['SpendMonthsDto'];

const dimensions = ['kind', 'domain', 'cost_center', 'business_unit', 'vendor'] as const;
/** Along these the labels are values of the API, not names. */
const ofValues: readonly string[] = ['kind', 'domain'];

/** What the last twelve months cost, along what one wants to know. */
export function SpendMonths() {
  const { t } = useTranslation('overview');
  const [question, ask] = useQuestion();
  const dimension = oneOf(dimensions, question['spend']) ?? 'kind';
  const { data, error, refetch } = useQuery({
    queryKey: ['spend', 'months', dimension],
    queryFn: () => answer(api.GET('/api/v1/spend/months', { params: { query: { dimension } } })),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  const choose = (
    <Group gap="sm" justify="flex-end">
      {data ? (
        <Text size="sm" c="dimmed" className="tabular">
          <Text span fw={600} c="var(--mantine-color-text)">
            {showMoney(data.total, { whole: true })}
          </Text>{' '}
          {t('spend.lately')}
        </Text>
      ) : null}
      <Select
        aria-label={t('spend.by')}
        data={dimensions.map((value) => ({ value, label: t(`spend.along.${value}`) }))}
        value={dimension}
        allowDeselect={false}
        onChange={(chosen) => ask({ spend: chosen === 'kind' ? undefined : (chosen ?? undefined) })}
        w={190}
      />
    </Group>
  );
  return (
    <Panel title={t('spend.title')} aside={choose}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={254} /> : null}
      {data?.data.length === 0 ? <EmptyNotice title={t('spend.none')}>{t('spend.noneText')}</EmptyNotice> : null}
      {data && data.data.length > 0 ? <Bars spend={data} /> : null}
    </Panel>
  );
}

function Bars({ spend }: { spend: Months }) {
  const { t } = useTranslation('overview');
  const figures = spend.data.map(({ month, value, label, amount }) => ({
    month,
    amount,
    key: value ?? 'none',
    label: label === null ? t('spend.nobody') : ofValues.includes(spend.dimension) ? say(label) : label,
  }));
  const table = tabulate(figures, monthsBetween(spend.from, spend.to), spend.currency, spend.dimension === 'kind');
  const along = t(`spend.along.${oneOf(dimensions, spend.dimension) ?? 'kind'}`);
  return <SpendByMonth table={table} about={t('spend.about', { along })} />;
}
