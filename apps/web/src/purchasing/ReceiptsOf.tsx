import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { useMay } from '../session/session.js';
import { ReasonForm } from '../work/ReasonForm.js';
import { type Receipt, receiptQuery, undoReceipt } from './purchasing.js';
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
  const mayUndo = useMay('procurement.undo_receipts');
  const [undoing, setUndoing] = useState(false);
  const { data: detail } = useQuery({ ...receiptQuery(receipt.id), enabled: receipt.refused > 0 });
  const taking = useMutation({
    mutationFn: (reason: string) => undoReceipt(receipt.id, reason),
    onSuccess: () => {
      setUndoing(false);
      tellDone(t('receipts.undone', { note: receipt.deliveryNote }));
    },
    onError: (error) => tellFailed(error),
  });
  const { undoneAt, undoneByName, undoneBecause } = receipt;
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="sm">
        <Text size="sm" fw={600}>
          {t('receipts.note', { note: receipt.deliveryNote })}
        </Text>
        <Text size="sm" c="dimmed">
          <When at={receipt.receivedAt} />
        </Text>
      </Group>
      <Text size="sm">
        {cameOf(t, receipt)} · {receipt.locationName} · {receipt.receivedByName}
      </Text>
      {undoneAt ? (
        <Text size="sm" c="dimmed">
          {t('receipts.undoneBy', { who: undoneByName ?? '', why: undoneBecause ?? '' })}
        </Text>
      ) : null}
      {detail ? <RefusedSerials receipt={detail} /> : null}
      {mayUndo && !undoneAt && !undoing ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setUndoing(true)} style={{ alignSelf: 'flex-start' }}>
          {t('receipts.undo')}
        </Button>
      ) : null}
      {undoing ? (
        <ReasonForm
          label={t('receipts.why')}
          verb={t('receipts.undo')}
          send={(reason) => taking.mutate(reason)}
          sending={taking.isPending}
          error={taking.error}
          close={() => setUndoing(false)}
        />
      ) : null}
    </Stack>
  );
}
