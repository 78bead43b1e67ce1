import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { ItemLink } from '../parts/ThingLink.js';
import { Lasting } from '../parts/When.js';
import classes from './StuckItems.module.css';

const FEW = 6;

/** What has stood where it stands for too long, the longest first. */
export function StuckItems() {
  const { t } = useTranslation('overview');
  const { stateLabel } = useLifecycles();
  const { data, error, refetch } = useQuery({
    queryKey: ['items', 'stuck'],
    queryFn: () => answer(api.GET('/api/v1/items', { params: { query: { stuck: true, sort: 'stateSince', limit: FEW } } })),
  });
  const all =
    data && data.data.length > 0 ? (
      <Link to="/items" search={{ stuck: 'yes', sort: 'stateSince' }} className="link">
        {t('stuck.all')}
      </Link>
    ) : null;
  return (
    <Panel title={t('stuck.title')} aside={all}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={FEW} height={36} /> : null}
      {data?.data.length === 0 ? <EmptyNotice title={t('stuck.none')}>{t('stuck.noneText')}</EmptyNotice> : null}
      <ul className={classes['items']}>
        {data?.data.map((item) => (
          <li key={item.id}>
            <span className={classes['name']} title={item.name}>
              <ItemLink item={item} />
            </span>
            <PhaseBadge phase={item.phase} label={stateLabel(item.kind, item.state)} />
            <span className={classes['since']}>
              <Lasting since={item.stateSince} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
