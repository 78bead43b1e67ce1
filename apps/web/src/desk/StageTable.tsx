import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { given } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { showNumber } from '../parts/locale.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { Lasting } from '../parts/When.js';
import { assigneeText } from '../work/whose.js';
import { Hindrances } from './Hindrances.js';
import { type Figures, figuresOf, sumOf } from './stage.rules.js';
import type { StageQueue } from './stage-queries.js';
import classes from './stages.module.css';

/** The stages of one kind, each with those whose work its items wait for. Every figure leads to what it counts. */
export function StageTable({ label, queues }: { label: string; queues: readonly StageQueue[] }) {
  const { t } = useTranslation('desk');
  const { stateLabel } = useLifecycles();
  const [{ whose }] = useQuestion();
  return (
    <section className={classes['wide']} tabIndex={0} aria-label={label}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('stages.stage')}</th>
            {(['items', 'stuck', 'tasks', 'overdue', 'today', 'week', 'untaken', 'pressing', 'blocked', 'oldest'] as const).map(
              (name) => (
                <th key={name} scope="col" data-figure={name === 'oldest' ? undefined : true}>
                  {t(`stages.${name}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        {queues.map((queue) => {
          const { kind, state, phase, items, stuck, oldestSince, people, hindrances } = queue;
          const at = `/stages/${kind}/${state}`;
          return (
            <tbody key={state}>
              <tr data-stage>
                <th scope="rowgroup">
                  <Link to={at} search={given({ assignee: whose })} className={classes['stage']}>
                    <PhaseBadge phase={phase} label={stateLabel(kind, state)} />
                  </Link>
                </th>
                <Count of={items} to="/items" search={{ kind, state }} />
                <Count of={stuck} to="/items" search={{ kind, state, stuck: 'yes' }} tone="warning" />
                <Tasks figures={sumOf(people)} to={at} search={given({ assignee: whose })} />
                <td>{oldestSince ? <Lasting since={oldestSince} /> : null}</td>
              </tr>
              {people.map((each) => (
                <tr key={each.assignee}>
                  <th scope="row">
                    <Link to={at} search={{ assignee: each.assignee }} className={classes['people']}>
                      {assigneeText(each.assignee)}
                    </Link>
                  </th>
                  <td />
                  <td />
                  <Tasks figures={figuresOf(each)} to={at} search={{ assignee: each.assignee }} />
                  <td>{each.oldestSince ? <Lasting since={each.oldestSince} /> : null}</td>
                </tr>
              ))}
              {hindrances.length > 0 && !whose ? (
                <tr>
                  <td colSpan={11}>
                    <Hindrances queue={queue} />
                  </td>
                </tr>
              ) : null}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

interface Leading {
  to: string;
  search: Record<string, string | undefined>;
}

function Tasks({ figures, to, search }: Leading & { figures: Figures }) {
  const led = (more: Record<string, string>): Leading => ({ to, search: { ...search, ...more } });
  return (
    <Fragment>
      <Count of={figures.tasks} {...led({})} />
      <Count of={figures.overdue} {...led({ overdue: 'yes' })} tone="critical" />
      <Count of={figures.today} {...led({})} />
      <Count of={figures.week} {...led({})} />
      <Count of={figures.untaken} {...led({ untaken: 'yes' })} />
      <Count of={figures.pressing} {...led({ sort: '-priority' })} tone="warning" />
      <Count of={figures.blocked} {...led({ blocked: 'yes' })} tone="warning" />
    </Fragment>
  );
}

/** None is told as quietly as can be, so that what there is stands out. */
function Count({ of: count, to, search, tone }: Leading & { of: number; tone?: 'warning' | 'critical' }): ReactNode {
  return (
    <td data-figure data-tone={count > 0 ? tone : undefined}>
      {count === 0 ? (
        <span className="dimmed">0</span>
      ) : (
        <Link to={to} search={search} className="quiet-link">
          {showNumber(count)}
        </Link>
      )}
    </td>
  );
}
