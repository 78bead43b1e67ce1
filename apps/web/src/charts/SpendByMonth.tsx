import { Group, SegmentedControl, Skeleton, Stack, Text, useComputedColorScheme } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadPart } from '../api/reach.js';
import { showMoney } from '../parts/money.js';
import type { MonthTable } from './month-series.js';

// The chart library is large, and nobody needs it before they look at a cost.
const MonthFigures = lazy(() => loadPart(() => import('./MonthFigures.js')).then((module) => ({ default: module.MonthFigures })));
const MonthBars = lazy(() => loadPart(() => import('./MonthBars.js')).then((module) => ({ default: module.MonthBars })));

/** Spend by month: as bars with their legend, or as a table that says the same. */
export function SpendByMonth({ table, about }: { table: MonthTable; about: string }) {
  const { t } = useTranslation('charts');
  const [view, setView] = useState('chart');
  const height = 220;
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <Legend table={table} />
        <SegmentedControl
          aria-label={t('showAs')}
          size="xs"
          flex="none"
          value={view}
          onChange={setView}
          data={[
            { value: 'chart', label: t('chart') },
            { value: 'table', label: t('table') },
          ]}
        />
      </Group>
      <Suspense fallback={<Skeleton height={height} />}>
        {view === 'chart' ? (
          <MonthBars table={table} height={height} label={t('bars', { about })} />
        ) : (
          <MonthFigures table={table} about={about} />
        )}
      </Suspense>
    </Stack>
  );
}

function Legend({ table }: { table: MonthTable }) {
  const scheme = useComputedColorScheme('light');
  // One series has its name and its sum above the chart.
  if (table.series.length === 1) return <span />;
  return (
    <Group component="ul" gap="6px 16px" m={0} p={0} style={{ listStyle: 'none' }}>
      {table.series.map(({ key, label, tone, total }) => (
        <Group component="li" key={key} gap={6} wrap="nowrap">
          <span aria-hidden style={{ width: 10, height: 10, borderRadius: 2, background: tone[scheme], flexShrink: 0 }} />
          <Text size="xs">
            {label}{' '}
            <Text span c="dimmed" size="xs" className="tabular">
              {showMoney(total, { whole: true })}
            </Text>
          </Text>
        </Group>
      ))}
    </Group>
  );
}
