import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import classes from './run.module.css';
import type { RunSummary } from './run-queries.js';

/** How many of its steps are done, as a bar and in words. */
export function RunProgress({ run }: { run: Pick<RunSummary, 'steps' | 'done' | 'failed'> }) {
  const { t } = useTranslation('desk');
  const { steps, done, failed } = run;
  return (
    <span className={classes['progress']}>
      <span className={classes['bar']} data-failed={failed > 0 || undefined} aria-hidden>
        <span style={{ width: `${steps === 0 ? 100 : (100 * done) / steps}%` }} />
      </span>
      {t('run.progress', { done: showNumber(done), all: showNumber(steps) })}
    </span>
  );
}
