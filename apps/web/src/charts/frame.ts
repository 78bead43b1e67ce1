import type { GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { showFigure } from '../parts/money.js';

type Options = ComposeOption<GridComponentOption | TooltipComponentOption>;
export type Scheme = 'light' | 'dark';

/** What charts are drawn with beside the colours of their series. */
export const inks = {
  light: { text: '#57667a', line: '#e1e6eb', strong: '#1b2430', panel: '#ffffff' },
  dark: { text: '#9aa8b9', line: '#2b333f', strong: '#dfe5ec', panel: '#1f2630' },
};

/** What surrounds each chart: the page's letters, little margin, and a tooltip that tells its values by `show`. */
export function frame(scheme: Scheme, show: (value: number) => string, trigger: 'axis' | 'item' = 'axis'): Options {
  const ink = inks[scheme];
  return {
    animation: false,
    textStyle: { fontFamily: "'Inter Variable', system-ui, sans-serif" },
    grid: { left: 4, right: 8, top: 8, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger,
      axisPointer: { type: 'shadow' },
      confine: true,
      backgroundColor: ink.panel,
      borderColor: ink.line,
      textStyle: { color: ink.strong, fontSize: 12 },
      valueFormatter: (value) => (typeof value === 'number' ? show(value) : '–'),
    },
  };
}

/** Quiet axes: names below, a few values beside. */
export function axes(names: string[], scheme: Scheme, show: (value: number) => string): Options {
  const ink = inks[scheme];
  return {
    xAxis: {
      type: 'category',
      data: names,
      axisLine: { lineStyle: { color: ink.line } },
      axisTick: { show: false },
      axisLabel: { color: ink.text, fontSize: 11, hideOverlap: true, width: 90, overflow: 'truncate' },
    },
    yAxis: {
      type: 'value',
      splitNumber: 3,
      splitLine: { lineStyle: { color: ink.line } },
      axisLabel: { color: ink.text, fontSize: 11, formatter: show },
    },
  };
}

/** The same with amounts of a currency beside, shortened. */
export const moneyAxes = (names: string[], currency: string, scheme: Scheme): Options =>
  axes(names, scheme, (value) => showFigure(value, currency, { compact: true }));
