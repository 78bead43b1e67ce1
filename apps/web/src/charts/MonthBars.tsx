import { useComputedColorScheme } from '@mantine/core';
import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { barOptions } from './bar-options.js';
import type { MonthTable } from './month-series.js';

// Only what is drawn here, so that the rest of the library stays out.
use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

/** Bars by month, stacked by series. For those who cannot see them, the same figures stand in the table beside. */
export function MonthBars({ table, label, height = 220 }: { table: MonthTable; label: string; height?: number }) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);
  const scheme = useComputedColorScheme('light');
  useEffect(() => {
    if (!place.current) return undefined;
    const made = init(place.current, null, { renderer: 'svg' });
    chart.current = made;
    const watcher = new ResizeObserver(() => made.resize());
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      made.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(barOptions(table, scheme), { notMerge: true });
  }, [table, scheme]);
  return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}
