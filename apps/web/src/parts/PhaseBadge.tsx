import { useTexts } from '../i18n/use-texts.js';
import { lookOf, phaseName } from '../theme/phases.js';
import classes from './PhaseBadge.module.css';

/** A state with its phase's colour and icon: never the colour alone. Plain elements, since lists have hundreds of them. */
export function PhaseBadge({ phase, label }: { phase: string; label?: string }) {
  const t = useTexts();
  const { color, icon: Icon } = lookOf(phase);
  const name = phaseName(phase);
  const look = {
    '--badge-ink': `var(--mantine-color-${color}-light-color)`,
    '--badge-tint': `var(--mantine-color-${color}-light)`,
  };
  return (
    <span className={classes['badge']} style={look} title={t('parts:states.phase', { phase: name })}>
      <Icon size={13} aria-hidden />
      {label ?? name}
    </span>
  );
}
