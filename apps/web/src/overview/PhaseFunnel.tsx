import { Skeleton, Title, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../api/client.js';
import { showNumber, showShare } from '../parts/locale.js';
import { ErrorNotice } from '../parts/Notice.js';
import { phaseLooks, phaseName, phases } from '../theme/phases.js';
import classes from './PhaseFunnel.module.css';

/** Items by phase, in the order of their life; each leads to its list. */
export function PhaseFunnel() {
  const { data, error, refetch } = useQuery({
    queryKey: ['items', 'overview'],
    queryFn: () => answer(api.GET('/api/v1/items/overview')),
    staleTime: 30_000,
  });
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={104} />;
  const counted = phases.map((phase) => {
    const rows = data.phases.filter((row) => row.phase === phase);
    return {
      phase,
      count: rows.reduce((total, row) => total + row.count, 0),
      stuck: rows.reduce((total, row) => total + row.stuck, 0),
    };
  });
  const all = counted.reduce((total, { count }) => total + count, 0);
  const most = Math.max(1, ...counted.map(({ count }) => count));
  return (
    <section className="panel" aria-labelledby="phases">
      <VisuallyHidden>
        <Title order={2} id="phases">
          Items by phase
        </Title>
      </VisuallyHidden>
      <ul className={classes['funnel']}>
        {counted.map(({ phase, count, stuck }) => {
          const { color, icon: Icon } = phaseLooks[phase];
          const name = phaseName(phase);
          return (
            <li key={phase}>
              <Link to="/items" search={{ phase }} className={classes['phase']}>
                <span className={classes['name']} style={{ color: `var(--mantine-color-${color}-light-color)` }}>
                  <Icon size={16} aria-hidden /> {name}
                </span>
                <span className={classes['count']}>{showNumber(count)}</span>
                <span className={classes['bar']} aria-hidden>
                  {/* The root, so that a few can be seen beside thousands. */}
                  <span style={{ width: `${Math.sqrt(count / most) * 100}%`, background: `var(--mantine-color-${color}-5)` }} />
                </span>
                <span className={classes['note']} data-stuck={stuck > 0 || undefined}>
                  {stuck > 0 ? `${showNumber(stuck)} stuck` : count > 0 ? `${showShare(count / all)} of all` : 'none'}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
