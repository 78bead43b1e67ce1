import { Text } from '@mantine/core';
import { IconBan, IconMailCheck, IconPencil, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/Panel.js';
import { Timeline } from '../parts/Timeline.js';
import type { OrderDetail } from './purchasing.js';

/** What became of an order, newest first; what came stands with the receipts. */
export function OrderHistory({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('purchasing');
  const { createdAt, sentAt, placedByName, acknowledgedAt, vendorReference, closedAt, closedBecause, state } = order;
  const ended = state === 'cancelled' ? t('history.cancelled') : t('history.closed');
  const entries = [
    closedAt
      ? { id: 'closed', icon: IconBan, color: 'slate', title: ended, at: closedAt, children: <Said text={closedBecause} /> }
      : undefined,
    acknowledgedAt
      ? {
          id: 'acknowledged',
          icon: IconMailCheck,
          color: 'order',
          title: t('history.acknowledged'),
          at: acknowledgedAt,
          children: <Said text={vendorReference} />,
        }
      : undefined,
    sentAt
      ? {
          id: 'sent',
          icon: IconSend,
          color: 'order',
          title: t('history.sent'),
          at: sentAt,
          ...(placedByName ? { who: placedByName } : {}),
        }
      : undefined,
    { id: 'created', icon: IconPencil, color: 'slate', title: t('history.created'), at: createdAt },
  ];
  return (
    <Panel title={t('history.title')}>
      <Timeline entries={entries.filter((entry) => entry !== undefined)} />
    </Panel>
  );
}

function Said({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
      {text}
    </Text>
  );
}
