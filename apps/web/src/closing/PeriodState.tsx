import { IconCircleDashed, IconHourglass, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Period } from './closing.js';
import classes from './closing.module.css';

const icons = { open: IconCircleDashed, closing: IconHourglass, closed: IconLock } as const;

/** How far a period is closed: icon and word together. */
export function PeriodState({ state }: { state: Period['state'] }) {
  const { t } = useTranslation('closing');
  const Icon = icons[state];
  return (
    <span className={classes['state']} data-state={state}>
      <Icon size={14} aria-hidden />
      {t(`states.${state}`)}
    </span>
  );
}
