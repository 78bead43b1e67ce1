import { type Severity, severityLooks, severityName } from '../theme/severities.js';
import classes from './SeverityBadge.module.css';

/** How much something matters: icon and name together, as with phases, but framed instead of tinted. */
export function SeverityBadge({ severity, label }: { severity: Severity; label?: string }) {
  const { icon: Icon, ink, frame } = severityLooks[severity];
  return (
    <span className={classes['badge']} data-severity={severity} style={{ '--badge-ink': ink, '--badge-frame': frame }}>
      <Icon size={13} aria-hidden />
      {label ?? severityName(severity)}
    </span>
  );
}
