import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { changed, readQuestion } from '../address/question.js';
import type { Step } from '../item/item-queries.js';
import { tell } from '../lifecycle/tell.js';
import { Due } from '../parts/When.js';
import { PriorityMark } from '../work/PriorityMark.js';
import { StepState } from '../work/StateBadge.js';
import { situationOf } from '../work/situation.rules.js';
import { whoseText } from '../work/whose.js';
import classes from './desk.module.css';
import { KindIcon } from './KindIcon.js';
import type { words } from './words.en.js';

interface TaskGroupProps {
  name: keyof (typeof words)['work']['due'];
  tasks: readonly Step[];
  /** The id of the one beside the list. */
  open: string | undefined;
}

/** Tasks that are due at about the same time. */
export function TaskGroup({ name, tasks, open }: TaskGroupProps) {
  const { t } = useTranslation('desk');
  const id = useId();
  return (
    <section className={`panel ${classes['group']}`} aria-labelledby={id}>
      <h2 id={id} className={classes['groupName']} data-late={name === 'late' || name === 'failed' || undefined}>
        {t(`work.due.${name}`)} <span className="dimmed">{tasks.length}</span>
      </h2>
      <ol className={classes['rows']}>
        {tasks.map((step) => (
          <TaskRow key={step.id} step={step} open={step.id === open} />
        ))}
      </ol>
    </section>
  );
}

function TaskRow({ step, open }: { step: Step; open: boolean }) {
  const { id, kind, title, subjectLabel, dueAt, overdue, error, priority } = step;
  return (
    <li className={classes['row']} data-open={open || undefined}>
      <KindIcon kind={kind} />
      <div className={classes['what']}>
        <Link
          to="."
          search={(before) => changed(readQuestion(before), { open: id })}
          replace
          resetScroll={false}
          className={classes['main']}
          data-row={id}
          aria-current={open || undefined}
        >
          {tell(title)}
        </Link>
        <span className={classes['subject']} title={subjectLabel}>
          {subjectLabel}
        </span>
        <PriorityMark priority={priority} />
        {error ? <span className={classes['error']}>{error}</span> : null}
      </div>
      {/* That it is to do, its place in this list says. */}
      <span className={classes['state']}>{situationOf(step) === 'ready' ? null : <StepState step={step} />}</span>
      <span className={classes['whose']}>{whoseText(step)}</span>
      <span className={classes['due']} data-late={overdue || undefined}>
        {dueAt ? <Due at={dueAt} overdue={overdue} /> : null}
      </span>
    </li>
  );
}
