import { Group, Text } from '@mantine/core';
import { showNumber } from './locale.js';

/** A choice of a filter, with how many it would find. */
export function CountedOption({ label, count }: { label: string; count: number | undefined }) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm" w="100%">
      <Text size="sm" {...(count === 0 ? { c: 'dimmed' } : {})}>
        {label}
      </Text>
      <Text size="xs" c="dimmed" className="tabular">
        {count === undefined ? '' : showNumber(count)}
      </Text>
    </Group>
  );
}
