import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showMoney } from '../../parts/money.js';
import { ErrorNotice } from '../../parts/Notice.js';
import { BeforeAfter } from '../../parts/Timeline.js';
import { tellDone } from '../../parts/toasts.js';
import type { OrderDetail } from '../purchasing.js';
import { type Amendment, type AmendmentPreview, amend } from './amending.js';
import { ChangeList } from './ChangeList.js';

interface AmendmentReviewProps {
  order: OrderDetail;
  amendment: Amendment;
  preview: AmendmentPreview;
  back: () => void;
  close: () => void;
}

/** What an amendment changes, and what the order comes to then; sent only from here. */
export function AmendmentReview({ order, amendment, preview, back, close }: AmendmentReviewProps) {
  const { t } = useTranslation('purchasing');
  const { currency, beforeMinor, afterMinor, changes } = preview;
  const money = (amount: bigint | string): string => showMoney({ amountMinor: String(amount), currency });
  const change = BigInt(afterMinor) - BigInt(beforeMinor);
  const sending = useMutation({
    mutationFn: () => amend(order, amendment),
    onSuccess: ({ number, revision }) => {
      tellDone(t('amending.sent', { number, version: revision }));
      close();
    },
  });
  return (
    <Stack gap="md">
      <ChangeList order={order} changes={changes} />
      <BeforeAfter label={t('fields.total')} before={money(beforeMinor)} after={money(afterMinor)} />
      <Text size="sm" fw={600} className="tabular">
        {change === 0n
          ? t('amending.same')
          : t(change > 0n ? 'amending.more' : 'amending.less', { amount: money(change > 0n ? change : -change) })}
      </Text>
      <Text size="sm">{t('amending.means', { vendor: order.vendorName })}</Text>
      {sending.error ? <ErrorNotice error={sending.error} /> : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={back}>
          {t('amending.back')}
        </Button>
        <Button loading={sending.isPending} onClick={() => sending.mutate()}>
          {t('amending.send')}
        </Button>
      </Group>
    </Stack>
  );
}
