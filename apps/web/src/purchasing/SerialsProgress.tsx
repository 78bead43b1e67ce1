import { Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { Panel } from '../parts/Panel.js';
import { forgetOrders, type ReceiptDetail, receiptQuery } from './purchasing.js';
import { RefusedSerials } from './RefusedSerials.js';
import { cameOf } from './receipt-words.js';

const settled = (receipt: ReceiptDetail | undefined): number => (receipt ? receipt.accepted + receipt.refusals.length : 0);

/** How far a long list of serials is, and at its end which of them were refused. */
export function SerialsProgress({ receiptId, total }: { receiptId: string; total: number }) {
  const { t } = useTranslation('purchasing');
  const { data } = useQuery({
    ...receiptQuery(receiptId),
    refetchInterval: ({ state }) => (settled(state.data) < total ? 1_000 : false),
  });
  const done = settled(data);
  const ended = done >= total;
  useEffect(() => {
    if (ended) forgetOrders();
  }, [ended]);
  return (
    <Panel title={t('serials.title')}>
      <Stack gap="sm">
        <Progress value={(100 * done) / total} aria-label={t('serials.title')} color={ended ? 'green' : 'order'} />
        <Text size="sm" role="status" className="tabular">
          {ended && data
            ? t('serials.ended', { came: cameOf(t, data) })
            : t('serials.progress', { done: showNumber(done), total: showNumber(total) })}
        </Text>
        {data ? <RefusedSerials receipt={data} /> : null}
      </Stack>
    </Panel>
  );
}
