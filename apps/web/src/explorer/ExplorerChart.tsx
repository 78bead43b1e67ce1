import { BarChart, LineChart, TreemapChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useChart } from '../charts/use-chart.js';
import { chartOptions } from './chart-options.js';
import type { ChartKind, Explored, Foreseen } from './explorer.js';

// Only what is drawn here, so that the rest of the library stays out.
use([BarChart, LineChart, TreemapChart, GridComponent, TooltipComponent, SVGRenderer]);

interface ExplorerChartProps {
  kind: ChartKind;
  told: Explored;
  /** What goes on after it, for a line. */
  foreseen?: Foreseen | undefined;
  label: string;
  height: number;
}

/** The answer as a picture. For those who cannot see it, the same figures stand in the table below. */
export function ExplorerChart({ kind, told, foreseen, label, height }: ExplorerChartProps) {
  const place = useChart((scheme) => chartOptions(kind, told, foreseen, scheme), [kind, told, foreseen]);
  return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}
