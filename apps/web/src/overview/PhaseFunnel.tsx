import { Button, Skeleton, Title, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showNumber, showShare } from '../parts/locale.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { useMay } from '../session/session.js';
import { phaseLooks, phaseName, phases } from '../theme/phases.js';
import classes from './PhaseFunnel.module.css';

/** Items by phase, in the order of their life; each leads to its list. */
export function PhaseFunnel() {
  const { t } = useTranslation('overview');
  const { data, error, refetch } = useQuery({
    queryKey: ['items', 'overview'],
    queryFn: () => answer(api.GET('/api/v1/items/overview')),
    staleTime: 30_000,
  });
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={112} />;
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
  const note = (count: number, stuck: number): string => {
    if (stuck > 0) return t('phases.stuck', { count: stuck, many: showNumber(stuck) });
    return count > 0 ? t('phases.share', { share: showShare(count / all) }) : t('phases.none');
  };
  return (
    <section className="panel" aria-labelledby="phases">
      <VisuallyHidden>
        <Title order={2} id="phases">
          {t('phases.title')}
        </Title>
      </VisuallyHidden>
      {all === 0 ? (
        <FirstSteps />
      ) : (
        <ul className={classes['funnel']}>
          {counted.map(({ phase, count, stuck }) => {
            const { color, icon: Icon } = phaseLooks[phase];
            return (
              <li key={phase}>
                <Link to="/items" search={{ phase }} className={classes['phase']}>
                  <span className={classes['name']} style={{ color: `var(--mantine-color-${color}-light-color)` }}>
                    <Icon size={16} aria-hidden /> <span>{phaseName(phase)}</span>
                  </span>
                  <span className={classes['count']}>{showNumber(count)}</span>
                  <span className={classes['bar']} aria-hidden>
                    {/* The root, so that a few can be seen beside thousands. */}
                    <span style={{ width: `${Math.sqrt(count / most) * 100}%`, background: `var(--mantine-color-${color}-5)` }} />
                  </span>
                  <span className={classes['note']} data-stuck={stuck > 0 || undefined}>
                    {note(count, stuck)}
                  </span>
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** Nothing is here yet: the two ways to begin. */
function FirstSteps() {
  const { t } = useTranslation('overview');
  const mayImport = useMay('exchange.import');
  const mayAdd = useMay('items.create');
  return (
    <EmptyNotice
      title={t('first.title')}
      action={
        <>
          {mayImport ? (
            <Button component={Link} to="/imports/new">
              {t('first.import')}
            </Button>
          ) : null}
          {mayAdd ? (
            <Button component={Link} to="/items/new" variant="default">
              {t('first.add')}
            </Button>
          ) : null}
        </>
      }
    >
      {t('first.text')}
    </EmptyNotice>
  );
}
