import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { When } from '../parts/When.js';
import { type Receipt, receiptQuery } from './purchasing.js';
import { RefusedSerials } from './RefusedSerials.js';
import { cameOf } from './receipt-words.js';

/** What came of an order, the newest first. */
export function ReceiptsOf({ orderId }: { orderId: string }) {
  const { t } = useTranslation('purchasing');
  const { data, error, refetch } = useQuery({
    queryKey: ['purchase-receipts', 'of', orderId],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/purchase-receipts', { params: { query: { orderId, limit: 50 } }, signal })),
  });
  if (!error && !data?.data.length) return null;
  return (
    <Panel title={t('receipts.title')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      <Stack gap="md">
        {data?.data.map((receipt) => (
          <ReceiptEntry key={receipt.id} receipt={receipt} />
        ))}
      </Stack>
    </Panel>
  );
}

function ReceiptEntry({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation('purchasing');
  const { data: detail } = useQuery({ ...receiptQuery(receipt.id), enabled: receipt.refused > 0 });
  const { undoneAt, undoneByName, undoneBecause, listState } = receipt;
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="sm">
        <Link to="/receipts/$receiptId" params={{ receiptId: receipt.id }} className="link">
          {t('receipts.note', { note: receipt.deliveryNote })}
        </Link>
        <Text size="sm" c="dimmed">
          <When at={receipt.receivedAt} />
        </Text>
      </Group>
      <Text size="sm">
        {cameOf(t, receipt)} · {receipt.locationName} · {receipt.receivedByName}
      </Text>
      {listState === 'failed' || listState === 'cancelled' ? (
        <Text size="sm" c="rose">
          {t(`serials.${listState}`)}
        </Text>
      ) : null}
      {undoneAt ? (
        <Text size="sm" c="dimmed">
          {t('receipts.undoneBy', { who: undoneByName ?? '', why: undoneBecause ?? '' })}
        </Text>
      ) : null}
      {detail ? <RefusedSerials receipt={detail} /> : null}
    </Stack>
  );
}
