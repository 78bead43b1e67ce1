import { Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNotice, LineSkeletons } from '../../parts/Notice.js';
import { Panel } from '../../parts/Panel.js';
import { Timeline } from '../../parts/Timeline.js';
import type { OrderDetail } from '../purchasing.js';
import { versionsQuery } from './amending.js';
import { ChangeList } from './ChangeList.js';

/** What an order became after it was sent, version by version, the latest first. */
export function VersionsOf({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('purchasing');
  const { data, error, refetch } = useQuery({ ...versionsQuery(order.id), enabled: order.revision > 0 });
  if (order.revision === 0) return null;
  return (
    <Panel title={t('amending.versions')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <LineSkeletons count={2} />}
      <Timeline
        entries={(data ?? []).map(({ revision, reason, changedByName, changedAt, changes }) => ({
          id: String(revision),
          icon: IconPencil,
          color: 'order',
          title: t('amending.version', { version: revision }),
          at: changedAt,
          who: changedByName,
          children: (
            <>
              <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {reason}
              </Text>
              <ChangeList order={order} changes={changes} />
            </>
          ),
        }))}
      />
    </Panel>
  );
}
