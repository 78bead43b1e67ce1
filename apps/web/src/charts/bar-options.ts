import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { showMonth } from '../parts/locale.js';
import { showFigure, toNumber } from '../parts/money.js';
import type { MonthTable } from './month-series.js';

type BarOptions = ComposeOption<BarSeriesOption | GridComponentOption | TooltipComponentOption>;

/** What charts are drawn with beside the colours of their series. */
export const inks = {
  light: { text: '#57667a', line: '#e1e6eb', strong: '#1b2430', panel: '#ffffff' },
  dark: { text: '#9aa8b9', line: '#2b333f', strong: '#dfe5ec', panel: '#1f2630' },
};

/** What the chart shows: quiet axes, strong bars, money in the person's way. */
export function barOptions({ months, series, currency }: MonthTable, scheme: 'light' | 'dark'): BarOptions {
  const ink = inks[scheme];
  return {
    animation: false,
    textStyle: { fontFamily: "'Inter Variable', system-ui, sans-serif" },
    grid: { left: 4, right: 4, top: 8, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      confine: true,
      backgroundColor: ink.panel,
      borderColor: ink.line,
      textStyle: { color: ink.strong, fontSize: 12 },
      valueFormatter: (value) => showFigure(Number(value), currency),
    },
    xAxis: {
      type: 'category',
      data: months.map((month) => showMonth(month)),
      axisLine: { lineStyle: { color: ink.line } },
      axisTick: { show: false },
      axisLabel: { color: ink.text, fontSize: 11, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      splitNumber: 3,
      splitLine: { lineStyle: { color: ink.line } },
      axisLabel: { color: ink.text, fontSize: 11, formatter: (value: number) => showFigure(value, currency, { compact: true }) },
    },
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
