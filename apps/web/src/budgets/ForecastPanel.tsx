import { Group, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MonthFigures } from '../charts/MonthFigures.js';
import { monthsBetween, tabulate } from '../charts/month-series.js';
import { showMonth } from '../parts/locale.js';
import { showMoney, toNumber } from '../parts/money.js';
import { ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { When } from '../parts/When.js';
import { BudgetLine } from './BudgetLine.js';
import type { Budget, Forecast } from './budgets.js';
import { type Assumed, forecastQuery, isAssumed, sources } from './forecast.js';

/** How a budget was used and will probably be, added up month by month against what may be spent. */
export function ForecastPanel({ budget, assumed }: { budget: Budget; assumed: Assumed }) {
  const { t } = useTranslation('budgets');
  const { data, error, refetch } = useQuery(forecastQuery(budget.id, assumed));
  return (
    <Panel
      title={isAssumed(assumed) ? t('whatIf.title') : t('forecast.title')}
      aside={data ? <AsOf forecast={data} /> : undefined}
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={320} /> : null}
      {data ? <Figures budget={budget} forecast={data} assumed={assumed} /> : null}
    </Panel>
  );
}

function AsOf({ forecast: { asOf, uncounted } }: { forecast: Forecast }) {
  const { t } = useTranslation('budgets');
  return (
    <Text size="xs" c="dimmed">
      {asOf ? (
        <>
          {t('forecast.asOf')} <When at={asOf} />
        </>
      ) : (
        t('forecast.notYet')
      )}
      {uncounted.length > 0 ? ` · ${t('uncounted')}: ${uncounted.join(', ')}` : ''}
    </Text>
  );
}

function Figures({ budget, forecast, assumed }: { budget: Budget; forecast: Forecast; assumed: Assumed }) {
  const { t } = useTranslation('budgets');
  const { currency, months, total, expected, exhaustedIn } = forecast;
  const inAll = { amountMinor: total, currency };
  const rest = { amountMinor: (BigInt(budget.amount.amountMinor) - BigInt(total)).toString(), currency };
  const figures = months.flatMap((month) =>
    sources.map((key) => ({
      ...{ month: month.month, key, label: t(`sources.${key}`) },
      amount: { amountMinor: month[key], currency },
    })),
  );
  const table = tabulate(
    figures.filter(({ amount }) => amount.amountMinor !== '0'),
    monthsBetween(budget.from, budget.to),
    currency,
    false,
  );
  return (
    <Stack gap="sm">
      <Group gap="4px 24px" align="baseline">
        <Text fz={20} fw={600} lh={1.2} className="tabular">
          {showMoney(inAll)}
        </Text>
        <Text size="sm" c={toNumber(rest) < 0 ? 'var(--qm-critical)' : 'dimmed'} fw={toNumber(rest) < 0 ? 600 : 400}>
          {toNumber(rest) < 0
            ? t('forecast.short', { amount: showMoney({ ...rest, amountMinor: rest.amountMinor.replace('-', '') }) })
            : t('forecast.left', { amount: showMoney(rest) })}
          {exhaustedIn ? ` · ${t('forecast.exhausted', { month: showMonth(exhaustedIn, { long: true }) })}` : ''}
        </Text>
        {isAssumed(assumed) ? (
          <Text size="sm" c="dimmed">
            {t('whatIf.otherwise', { amount: showMoney({ amountMinor: expected, currency }) })}
          </Text>
        ) : null}
      </Group>
      <BudgetLine budget={budget} forecast={forecast} height={260} />
      <MonthFigures table={table} about={t('forecast.figures')} />
    </Stack>
  );
}
