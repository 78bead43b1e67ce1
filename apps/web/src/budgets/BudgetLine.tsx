import { Group, Text, useComputedColorScheme } from '@mantine/core';
import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useTranslation } from 'react-i18next';
import { frame, moneyAxes } from '../charts/frame.js';
import { toneOfPlace } from '../charts/spend-kinds.js';
import { useChart } from '../charts/use-chart.js';
import { showMonth } from '../parts/locale.js';
import { showFigure, toNumber } from '../parts/money.js';
import type { Budget, Forecast } from './budgets.js';
import { courseOf } from './course.rules.js';

use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

interface BudgetLineProps {
  budget: Budget;
  forecast: Forecast;
  height: number;
}

const lines = [
  { name: 'spent', place: 0, dash: 'solid' },
  { name: 'foreseen', place: 0, dash: 'dashed' },
  { name: 'budget', place: 2, dash: 'solid' },
] as const;

/** What is spent and will be, added up, against the budget. For those who cannot see it, the figures stand in the table below. */
export function BudgetLine({ budget, forecast, height }: BudgetLineProps) {
  const { t } = useTranslation('budgets');
  const scheme = useComputedColorScheme('light');
  const names = { spent: t('forecast.spent'), foreseen: t('forecast.foreseen'), budget: t('fields.amount') };
  const place = useChart((tone) => lineOptions(budget, forecast, names, tone), [budget, forecast, names.spent]);
  return (
    <>
      <Group component="ul" gap="6px 16px" m={0} p={0} style={{ listStyle: 'none' }}>
        {lines.map(({ name, place: at, dash }) => (
          <Group component="li" key={name} gap={6} wrap="nowrap">
            <span aria-hidden style={{ width: 18, borderTop: `2px ${dash} ${toneOfPlace(at)[scheme]}` }} />
            <Text size="xs">{names[name]}</Text>
          </Group>
        ))}
      </Group>
      <div ref={place} role="img" aria-label={t('forecast.picture')} style={{ height }} />
    </>
  );
}

function lineOptions(
  budget: Budget,
  forecast: Forecast,
  names: Record<(typeof lines)[number]['name'], string>,
  scheme: 'light' | 'dark',
): EChartsCoreOption {
  const { currency, months } = forecast;
  const { spent, foreseen } = courseOf(forecast);
  const figure = (minor: bigint | null): number | null =>
    minor === null ? null : toNumber({ amountMinor: minor.toString(), currency });
  const amount = toNumber(budget.amount);
  const data = { spent: spent.map(figure), foreseen: foreseen.map(figure), budget: months.map(() => amount) };
  return {
    ...frame(scheme, (value) => showFigure(value, currency)),
    ...moneyAxes(
      months.map(({ month }) => showMonth(month)),
      currency,
      scheme,
    ),
    series: lines.map(({ name, place, dash }) => ({
      type: 'line' as const,
      name: names[name],
      data: data[name],
      color: toneOfPlace(place)[scheme],
      showSymbol: months.length === 1,
      lineStyle: { width: 2, type: dash },
      ...(name === 'spent' ? { areaStyle: { opacity: 0.12 } } : {}),
    })),
  };
}
