import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle, type TablerIcon } from '@tabler/icons-react';
import { i18n } from '../i18n/i18n.js';

export const severities = ['info', 'warning', 'critical'] as const;
export type Severity = (typeof severities)[number];

/**
 * How much something matters. Another scale than the phases: neutral ink on a frame instead of a tint, told apart by the shape of
 * its icon and the strength of its frame, so that a warning is never taken for a repair.
 */
export const severityLooks: Record<Severity, { icon: TablerIcon; ink: string; frame: string }> = {
  info: { icon: IconInfoCircle, ink: 'var(--mantine-color-dimmed)', frame: 'var(--qm-hairline)' },
  warning: { icon: IconAlertTriangle, ink: 'var(--qm-warning)', frame: 'var(--qm-warning)' },
  critical: { icon: IconAlertOctagon, ink: 'var(--qm-on-critical)', frame: 'var(--qm-critical)' },
};

export function severityName(severity: Severity): string {
  return i18n.t(`theme:severities.${severity}`);
}
