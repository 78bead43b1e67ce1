import { Text, VisuallyHidden } from '@mantine/core';

/** A fact that is not known, as a quiet dash. */
export function Nothing() {
  return (
    <Text span c="dimmed">
      <span aria-hidden>–</span>
      <VisuallyHidden>none</VisuallyHidden>
    </Text>
  );
}
