import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { dateFormat, showDay, showNumber } from '../parts/locale.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { expectedIn, weeksFrom } from './stage.rules.js';
import { arrivalsQuery } from './stage-queries.js';
import classes from './stages.module.css';

const WEEKS = 12;

/** How many items are expected in each stage, week by week; what is late or has no day is told beside it. */
export function ArrivalsTable() {
  const { t } = useTranslation('desk');
  const { stateLabel } = useLifecycles();
  const { data, error, refetch } = useQuery(arrivalsQuery);
  const weeks = weeksFrom(new Date(), WEEKS);
  const most = Math.max(1, ...(data ?? []).flatMap((each) => each.weeks.map(({ count }) => count)));
  return (
    <Panel title={t('arrivals.title')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={3} height={32} /> : null}
      {data?.length === 0 ? <EmptyNotice title={t('arrivals.none')}>{t('arrivals.noneText')}</EmptyNotice> : null}
      {data && data.length > 0 ? (
        <section className={classes['wide']} tabIndex={0} aria-label={t('arrivals.table')}>
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">{t('arrivals.into')}</th>
                <th scope="col" data-figure>
                  {t('arrivals.late')}
                </th>
                {weeks.map((week) => (
                  <th key={week} scope="col" data-figure title={t('arrivals.weekOf', { day: showDay(week) })}>
                    {dateFormat({ day: 'numeric', month: 'numeric', timeZone: 'UTC' }).format(new Date(`${week}T00:00:00Z`))}
                  </th>
                ))}
                <th scope="col" data-figure>
                  {t('arrivals.undated')}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((each) => (
                <tr key={`${each.kind} ${each.state}`}>
                  <th scope="row">
                    <PhaseBadge phase={each.phase} label={stateLabel(each.kind, each.state)} />
                  </th>
                  <Figure count={each.late} tone="critical" />
                  {weeks.map((week) => {
                    const count = expectedIn(each, week);
                    return <Figure key={week} count={count} share={count / most} />;
                  })}
                  <Figure count={each.undated} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </Panel>
  );
}

/** A number with a bar as high as its share, dashed as every forecast is. */
function Figure({ count, share = 0, tone }: { count: number; share?: number; tone?: 'critical' }) {
  return (
    <td data-figure data-tone={count > 0 ? tone : undefined}>
      {count === 0 ? <span className="dimmed">0</span> : showNumber(count)}
      {share > 0 ? <span className={classes['expected']} style={{ height: 2 + Math.round(share * 22) }} aria-hidden /> : null}
    </td>
  );
}
