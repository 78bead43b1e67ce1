import { Group, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { monthsBetween, tabulate } from '../charts/month-series.js';
import { SpendByMonth } from '../charts/SpendByMonth.js';
import { showMoney } from '../parts/money.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { useMay } from '../session/session.js';

type Months = components['schemas']['SpendMonthsDto'];

interface SpendOfProps {
  dimension: 'cost_center' | 'business_unit' | 'vendor';
  /** The id of the cost centre, unit or vendor. */
  value: string;
  /** What it is called, for those who hear the chart. */
  name: string;
}

/** What was spent on one thing in the last twelve months. */
export function SpendOf(props: SpendOfProps) {
  return useMay('spend.read') ? <SpendPanel {...props} /> : null;
}

function SpendPanel({ dimension, value, name }: SpendOfProps) {
  const { t } = useTranslation('related');
  const { data, error, refetch } = useQuery({
    queryKey: ['spend', 'months', dimension, value],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/spend/months', { params: { query: { dimension, value } }, signal })),
    staleTime: 30_000,
  });
  return (
    <Panel title={t('spend.title')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={250} /> : null}
      {data?.data.length === 0 ? <EmptyNotice title={t('spend.none')}>{t('spend.whatFor')}</EmptyNotice> : null}
      {data && data.data.length > 0 ? <Figures spend={data} name={name} /> : null}
    </Panel>
  );
}

function Figures({ spend, name }: { spend: Months; name: string }) {
  const { t } = useTranslation('related');
  const figures = spend.data.map(({ month, amount }) => ({ month, amount, key: 'all', label: name }));
  const table = tabulate(figures, monthsBetween(spend.from, spend.to), spend.currency, false);
  return (
    <>
      <Group gap="sm" align="baseline">
        <Text fz={20} fw={600} lh={1.2} className="tabular">
          {showMoney(spend.total)}
        </Text>
        <Text size="xs" c="dimmed">
          {t('spend.inYear')}
          {spend.behind ? ` · ${t('spend.behind')}` : ''}
        </Text>
      </Group>
      <SpendByMonth table={table} about={t('spend.about', { name })} />
    </>
  );
}
