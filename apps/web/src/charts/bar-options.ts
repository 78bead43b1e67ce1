import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { showMonth } from '../parts/locale.js';
import { showFigure, toNumber } from '../parts/money.js';
import { frame, moneyAxes } from './frame.js';
import type { MonthTable } from './month-series.js';

type BarOptions = ComposeOption<BarSeriesOption | GridComponentOption | TooltipComponentOption>;

/** What the chart shows: quiet axes, strong bars, money in the person's way. */
export function barOptions({ months, series, currency }: MonthTable, scheme: 'light' | 'dark'): BarOptions {
  return {
    ...frame(scheme, (value) => showFigure(value, currency)),
    ...moneyAxes(
      months.map((month) => showMonth(month)),
      currency,
      scheme,
    ),
    series: series.map(({ label, tone, amounts }) => ({
      type: 'bar' as const,
      name: label,
      stack: 'spend',
      barMaxWidth: 28,
      itemStyle: { color: tone[scheme] },
      emphasis: { disabled: true },
      // Nothing is nothing: a month without a cost of this kind is left out of the tooltip.
      data: amounts.map((amount) => (amount.amountMinor === '0' ? null : toNumber(amount))),
    })),
  };
}
