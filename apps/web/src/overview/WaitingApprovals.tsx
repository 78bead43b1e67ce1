import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { Panel } from '../parts/Panel.js';
import { When } from '../parts/When.js';
import classes from './overview.module.css';

const FEW = 3;

/** Requests that wait for the approval of whoever looks, the longest first. Nothing at all while there is none. */
export function WaitingApprovals() {
  const { t } = useTranslation('overview');
  const { data } = useQuery({
    queryKey: ['approvals', 'few'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/approvals', { params: { query: { limit: FEW } }, signal })),
    staleTime: 30_000,
  });
  if (!data || data.data.length === 0) return null;
  return (
    <Panel
      title={t('approvals.title')}
      aside={
        <Link to="/approvals" className="link">
          {t(data.next === null ? 'approvals.decide' : 'approvals.all')}
        </Link>
      }
    >
      <ol className={classes['lines']}>
        {data.data.map(({ id, requestId, number, title, requestedByName, askedAt }) => (
          <li key={id}>
            <Link to="/requests/$requestId" params={{ requestId }} className="link">
              {number} {title}
            </Link>
            <Text size="xs" c="dimmed">
              {requestedByName} · <When at={askedAt} />
            </Text>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
