import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { inks } from '../charts/bar-options.js';
import { toneOfPlace } from '../charts/spend-kinds.js';
import { useChart } from '../charts/use-chart.js';
import { showDay } from '../parts/locale.js';
import { type Rate, showRate } from './rates.js';

use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

/** A currency day by day, oldest first. For those who cannot see it, its newest rate stands in the table. */
export function RateLine({ rates, height, label }: { rates: readonly Rate[]; height: number; label: string }) {
  const place = useChart((scheme) => lineOptions(rates, scheme), [rates]);
  return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}

function lineOptions(rates: readonly Rate[], scheme: 'light' | 'dark'): EChartsCoreOption {
  const ink = inks[scheme];
  const days = [...rates].reverse();
  return {
    animation: false,
    textStyle: { fontFamily: "'Inter Variable', system-ui, sans-serif" },
    grid: { left: 4, right: 4, top: 8, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: ink.panel,
      borderColor: ink.line,
      textStyle: { color: ink.strong, fontSize: 12 },
      valueFormatter: (value: unknown) => showRate(String(value)),
    },
    xAxis: {
      type: 'category',
      data: days.map(({ day }) => showDay(day)),
      axisLine: { lineStyle: { color: ink.line } },
      axisTick: { show: false },
      axisLabel: { color: ink.text, fontSize: 11, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      scale: true,
      splitNumber: 3,
      splitLine: { lineStyle: { color: ink.line } },
      axisLabel: { color: ink.text, fontSize: 11, formatter: (value: number) => showRate(value) },
    },
    series: [
      {
        type: 'line',
        data: days.map(({ unitsPerEuro }) => Number(unitsPerEuro)),
        color: toneOfPlace(0)[scheme],
        showSymbol: days.length < 3,
        lineStyle: { width: 2 },
      },
    ],
  };
}
