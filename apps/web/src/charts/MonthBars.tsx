import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { barOptions } from './bar-options.js';
import type { MonthTable } from './month-series.js';
import { useChart } from './use-chart.js';

// Only what is drawn here, so that the rest of the library stays out.
use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

/** Bars by month, stacked by series. For those who cannot see them, the same figures stand in the table beside. */
export function MonthBars({ table, label, height = 220 }: { table: MonthTable; label: string; height?: number }) {
  const place = useChart((scheme) => barOptions(table, scheme), [table]);
  return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}
