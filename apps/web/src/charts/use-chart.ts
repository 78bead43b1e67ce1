import { type MantineColorScheme, useComputedColorScheme } from '@mantine/core';
import { type ECharts, type EChartsCoreOption, init } from 'echarts/core';
import { type RefObject, useEffect, useRef } from 'react';

type Scheme = Exclude<MantineColorScheme, 'auto'>;

/** A chart in a place of the page, drawn anew when what it shows or the colours change, and as wide as its place. */
export function useChart(
  optionsFor: (scheme: Scheme) => EChartsCoreOption,
  shown: readonly unknown[],
): RefObject<HTMLDivElement | null> {
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is named by who draws it
  useEffect(() => {
    chart.current?.setOption(optionsFor(scheme), { notMerge: true });
  }, [scheme, ...shown]);
  return place;
}
