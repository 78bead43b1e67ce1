import { Badge } from '@mantine/core';
import { lookOf } from '../theme/phases.js';

/** A state with its phase's colour and icon: never the colour alone. */
export function PhaseBadge({ phase, label }: { phase: string; label?: string }) {
  const { color, icon: Icon, name } = lookOf(phase);
  return (
    <Badge
      variant="light"
      color={color}
      tt="none"
      fw={600}
      radius="sm"
      leftSection={<Icon size={13} aria-hidden />}
      title={`Phase: ${name}`}
    >
      {label ?? name}
    </Badge>
  );
}
