import { Group, Text, useComputedColorScheme } from '@mantine/core';
import { toneOfPlace } from '../charts/spend-kinds.js';
import { showFigure } from '../parts/money.js';
import { seriesOf } from './chart-options.js';
import type { Explored } from './explorer.js';

/** Which colour stands for what, with its sum. */
export function Legend({ told }: { told: Explored }) {
  const scheme = useComputedColorScheme('light');
  return (
    <Group component="ul" gap="6px 16px" m={0} p={0} style={{ listStyle: 'none' }}>
      {seriesOf(told).map(({ name, total }, place) => (
        <Group component="li" key={name} gap={6} wrap="nowrap">
          <span
            aria-hidden
            style={{ width: 10, height: 10, borderRadius: 2, background: toneOfPlace(place)[scheme], flexShrink: 0 }}
          />
          <Text size="xs">
            {name}{' '}
            <Text span c="dimmed" size="xs" className="tabular">
              {showFigure(total, told.currency, { whole: true })}
            </Text>
          </Text>
        </Group>
      ))}
    </Group>
  );
}
