import { Alert, List, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { problemText } from '../parts/problem-text.js';
import { tellDone } from '../parts/toasts.js';
import { ReasonForm } from '../work/ReasonForm.js';
import { type ReceiptDetail, undoReceipt } from './purchasing.js';

/** What taking a receipt back would do, or why it cannot be taken back now. */
export function UndoForm({ receipt, close }: { receipt: ReceiptDetail; close: () => void }) {
  const { t } = useTranslation('purchasing');
  const params = { path: { id: receipt.id } };
  const { data, error, refetch } = useQuery({
    queryKey: ['purchase-receipts', receipt.id, 'undoing'],
    gcTime: 0,
    queryFn: ({ signal }) => answer(api.POST('/api/v1/purchase-receipts/{id}/undoing-trial', { params, signal })),
  });
  const taking = useMutation({
    mutationFn: (reason: string) => undoReceipt(receipt.id, reason),
    onSuccess: () => {
      close();
      tellDone(t('receipts.undone', { note: receipt.deliveryNote }));
    },
  });
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LineSkeletons count={3} height={24} />;
  if (!data.possible)
    return (
      <Alert color="rose" title={t('receipt.cannot')} role="alert">
        {data.because}
      </Alert>
    );
  return (
    <Stack gap="md">
      <Text size="sm">{t('receipt.would')}</Text>
      <List size="sm" spacing={4}>
        {consequencesOf(receipt).map(({ what, count }) => (
          <List.Item key={what}>{t(`receipt.${what}`, { count, many: showNumber(count) })}</List.Item>
        ))}
        {posted(receipt) === 0n ? null : (
          <List.Item>
            {t('receipt.committed', { amount: showMoney({ amountMinor: String(posted(receipt)), currency: receipt.currency }) })}
          </List.Item>
        )}
      </List>
      {taking.error ? (
        <Alert color="rose" role="alert">
          {problemText(taking.error)}
        </Alert>
      ) : null}
      <ReasonForm
        label={t('receipts.why')}
        verb={t('receipts.undo')}
        send={(reason) => taking.mutate(reason)}
        sending={taking.isPending}
        error={taking.error}
        close={close}
      />
    </Stack>
  );
}

const posted = ({ lines }: ReceiptDetail): bigint => lines.reduce((sum, { postedMinor }) => sum + BigInt(postedMinor), 0n);

/** How many things leave, stand as ordered again, lose their seats, or are as they were. */
function consequencesOf({ lines }: ReceiptDetail): Array<{ what: 'leave' | 'again' | 'seats' | 'before'; count: number }> {
  const counts = { leave: 0, again: 0, seats: 0, before: 0 };
  for (const { items, itemIds, work } of lines) {
    const more = itemIds.length - items.length;
    counts.leave += more;
    for (const { begun, kind, quantity } of items) {
      if (work) counts.before += 1;
      else if (kind === 'license') counts.seats += quantity;
      else counts[begun ? 'leave' : 'again'] += 1;
    }
  }
  return (['leave', 'again', 'seats', 'before'] as const).flatMap((what) =>
    counts[what] > 0 ? [{ what, count: counts[what] }] : [],
  );
}
