import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { axes, frame } from '../charts/frame.js';
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
  const days = [...rates].reverse();
  const shown = (value: number): string => showRate(String(value));
  const names = days.map(({ day }) => showDay(day));
  const quiet = axes(names, scheme, shown);
  return {
    ...frame(scheme, shown),
    ...quiet,
    yAxis: { ...quiet.yAxis, scale: true },
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
