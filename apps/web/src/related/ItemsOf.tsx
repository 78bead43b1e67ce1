import { Group, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { showNumber } from '../parts/locale.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { ThingLink } from '../parts/ThingLink.js';
import { When } from '../parts/When.js';
import { useMay } from '../session/session.js';
import { phases } from '../theme/phases.js';
import { type ItemsOfThing, useItemCounts } from './item-counts.js';
import classes from './related.module.css';

const FEW = 8;

interface ItemsOfProps {
  /** "Items of Ada", "Items here". */
  title: string;
  filters: ItemsOfThing;
  /** Said where there are none. */
  none: string;
}

/** The items that belong to a thing: how many in each phase, those that moved last, and the way to all. */
export function ItemsOf(props: ItemsOfProps) {
  return useMay('items.read') ? <ItemsPanel {...props} /> : null;
}

function ItemsPanel({ title, filters, none }: ItemsOfProps) {
  const { t } = useTranslation('related');
  const { stateLabel } = useLifecycles();
  const counts = useItemCounts('phase', filters);
  const { data, error, refetch } = useQuery({
    queryKey: ['items', 'of', filters],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/items', { params: { query: { ...filters, sort: '-stateSince', limit: FEW } }, signal })),
    placeholderData: keepPreviousData,
  });
  const total = counts && [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <Panel
      title={title}
      aside={
        total ? (
          <Link to="/items" search={filters} className="link">
            {t('items.all', { count: total, many: showNumber(total) })}
          </Link>
        ) : null
      }
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={4} height={28} /> : null}
      {data?.data.length === 0 ? <EmptyNotice title={none} /> : null}
      {counts && total ? (
        <Group gap="4px 12px">
          {phases
            .filter((phase) => counts.has(phase))
            .map((phase) => (
              <Link key={phase} to="/items" search={{ ...filters, phase }} className={classes['phase']}>
                <PhaseBadge phase={phase} />
                <span className="tabular">{showNumber(counts.get(phase) ?? 0)}</span>
              </Link>
            ))}
        </Group>
      ) : null}
      {data && data.data.length > 0 ? (
        <ul className={classes['lines']}>
          {data.data.map((item) => (
            <li key={item.id}>
              <span className={classes['what']}>
                <ThingLink kind="item" id={item.id}>
                  {item.tag}
                </ThingLink>{' '}
                {item.name}
              </span>
              <span className={classes['side']}>
                <PhaseBadge phase={item.phase} label={stateLabel(item.kind, item.state)} />
                <Text span size="xs" c="dimmed" className={classes['since']}>
                  <When at={item.stateSince} />
                </Text>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}
