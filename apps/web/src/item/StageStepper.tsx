import { useTranslation } from 'react-i18next';
import { lookOf, phaseName, phases } from '../theme/phases.js';
import classes from './StageStepper.module.css';

/** The seven phases in a row, with the one it is in. Repair is a detour, so being past it says nothing; what was cancelled passed none. */
export function StageStepper({ phase, state }: { phase: string; state: string }) {
  const { t } = useTranslation('item');
  const known: readonly string[] = phases;
  const here = known.indexOf(phase);
  return (
    <ol className={classes['stages']} aria-label={t('stages')}>
      {phases.map((name, place) => {
        const { icon: Icon, color } = lookOf(name);
        const label = phaseName(name);
        const standing = place === here ? 'here' : place < here && name !== 'repair' && state !== 'cancelled' ? 'past' : 'ahead';
        return (
          <li
            key={name}
            data-standing={standing}
            aria-current={standing === 'here' ? 'step' : undefined}
            className={classes['stage']}
            style={{
              '--stage-color': `var(--mantine-color-${color}-light-color)`,
              '--stage-tint': `var(--mantine-color-${color}-light)`,
            }}
          >
            <Icon size={15} aria-hidden />
            <span>{label}</span>
          </li>
        );
      })}
    </ol>
  );
}
