import { useComputedColorScheme } from '@mantine/core';
import { BarChart, LineChart, TreemapChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { chartOptions } from './chart-options.js';
import type { ChartKind, Explored } from './explorer.js';

// Only what is drawn here, so that the rest of the library stays out.
use([BarChart, LineChart, TreemapChart, GridComponent, TooltipComponent, SVGRenderer]);

/** The answer as a picture. For those who cannot see it, the same figures stand in the table below. */
export function ExplorerChart({ kind, told, label, height }: { kind: ChartKind; told: Explored; label: string; height: number }) {
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
    chart.current?.setOption(chartOptions(kind, told, scheme), { notMerge: true });
  }, [kind, told, scheme]);
  return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}
