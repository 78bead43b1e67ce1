import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

/** Says that an item has stood in its state for longer than it should. */
export function StuckMark() {
  return (
    <span
      data-explains
      title="Stuck: here for longer than it should be"
      style={{ marginLeft: 6, verticalAlign: '-2px', color: 'var(--mantine-color-amber-light-color)' }}
    >
      <IconAlertTriangle size={14} aria-hidden />
      <VisuallyHidden>stuck</VisuallyHidden>
    </span>
  );
}
