import { useTranslation } from 'react-i18next';
import type { Step } from '../item/item-queries.js';
import { tell } from '../lifecycle/tell.js';
import { Due } from '../parts/When.js';
import { StepState } from '../work/StateBadge.js';
import { isOpen } from '../work/step-queries.js';
import { whoseText } from '../work/whose.js';
import classes from './desk.module.css';
import { KindIcon } from './KindIcon.js';
import { lastedText } from './lasted.js';

interface RunListProps {
  steps: readonly Step[];
  /** The id of the one whose details are shown. */
  chosen: string | undefined;
  choose: (id: string) => void;
}

/** The same as the graph for those who read or hear it better: each step with those that come before it. */
export function RunList({ steps, chosen, choose }: RunListProps) {
  const { t } = useTranslation('desk');
  const titles = new Map(steps.map(({ name, title }) => [name, tell(title)]));
  return (
    <section className="panel" aria-label={t('run.list')}>
      <ol className={`${classes['rows']} ${classes['headless']}`}>
        {steps.map((step) => (
          <li key={step.id} className={classes['row']} data-open={step.id === chosen || undefined}>
            <KindIcon kind={step.kind} />
            <div className={classes['what']}>
              <button type="button" className={classes['main']} aria-pressed={step.id === chosen} onClick={() => choose(step.id)}>
                {tell(step.title)}
              </button>
              {step.waitsFor.length > 0 ? (
                <span className={classes['subject']}>
                  {t('run.after', { steps: step.waitsFor.map((name) => titles.get(name) ?? name).join(', ') })}
                </span>
              ) : null}
              {step.error ? <span className={classes['error']}>{step.error}</span> : null}
            </div>
            <span className={classes['state']}>
              <StepState step={step} />
            </span>
            <span className={classes['whose']}>{whoseText(step)}</span>
            <span className={classes['due']} data-late={step.overdue || undefined}>
              {isOpen(step) && step.dueAt ? (
                <Due at={step.dueAt} overdue={step.overdue} />
              ) : (
                lastedText(step.readyAt, step.endedAt)
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
