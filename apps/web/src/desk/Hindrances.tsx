import { IconAlertOctagon, IconHandStop, IconHourglass, type TablerIcon } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { tell } from '../lifecycle/tell.js';
import { showNumber } from '../parts/locale.js';
import type { StageQueue } from './stage-queries.js';
import classes from './stages.module.css';

type Hindrance = StageQueue['hindrances'][number];

const icons: Record<Hindrance['what'], TablerIcon> = {
  step_failed: IconAlertOctagon,
  task_blocked: IconHandStop,
  waits: IconHourglass,
};

/** What keeps the items of a stage from going on; each leads to where it can be seen to. */
export function Hindrances({ queue }: { queue: StageQueue }) {
  const { t } = useTranslation('desk');
  const { kind, state, hindrances } = queue;
  const led = (what: Hindrance['what']) =>
    what === 'task_blocked'
      ? { to: `/stages/${kind}/${state}`, search: { blocked: 'yes' } }
      : { to: '/runs', search: { stage: state, ...(what === 'step_failed' ? { state: 'failed' } : {}) } };
  return (
    <ul className={classes['hindrances']} aria-label={t('stages.keeps')}>
      {hindrances.map(({ what, title, count }) => {
        const Icon = icons[what];
        return (
          <li key={`${what} ${title}`} data-what={what}>
            <Icon size={14} aria-hidden />
            <Link {...led(what)} className="quiet-link">
              {t(`stages.hindrances.${what}`, { many: showNumber(count), step: tell(title) })}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
