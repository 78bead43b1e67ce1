import { BarChart, LineChart, TreemapChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useChart } from '../charts/use-chart.js';
import { chartOptions } from './chart-options.js';
import type { ChartKind, Explored } from './explorer.js';

// Only what is drawn here, so that the rest of the library stays out.
use([BarChart, LineChart, TreemapChart, GridComponent, TooltipComponent, SVGRenderer]);

/** The answer as a picture. For those who cannot see it, the same figures stand in the table below. */
export function ExplorerChart({ kind, told, label, height }: { kind: ChartKind; told: Explored; label: string; height: number }) {
  const place = useChart((scheme) => chartOptions(kind, told, scheme), [kind, told]);
  return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}
