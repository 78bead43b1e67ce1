import { Alert, Button, Progress, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { Panel } from '../parts/Panel.js';
import { problemText } from '../parts/problem-text.js';
import { forgetOrders, type ReceiptDetail, receiptQuery, resumeList } from './purchasing.js';
import { RefusedSerials } from './RefusedSerials.js';
import { cameOf } from './receipt-words.js';

/** For so long a list may stand still before that is said. */
const PATIENCE = 20_000;

const settled = (receipt: ReceiptDetail | undefined): number => (receipt ? receipt.accepted + receipt.refusals.length : 0);
const isGoing = (receipt: ReceiptDetail | undefined): boolean =>
  receipt?.listState !== 'succeeded' && receipt?.listState !== 'failed' && receipt?.listState !== 'cancelled';

/** How far a long list of serials is, that it stopped and can go on, and at its end which of them were refused. */
export function SerialsProgress({ receiptId, total }: { receiptId: string; total: number }) {
  const { t } = useTranslation('purchasing');
  const { data, dataUpdatedAt } = useQuery({
    ...receiptQuery(receiptId),
    refetchInterval: ({ state }) => (isGoing(state.data) ? 1_000 : false),
  });
  const resuming = useMutation({ mutationFn: () => resumeList(receiptId) });
  const done = settled(data);
  const still = useStill(done, dataUpdatedAt);
  const state = data?.listState;
  const ended = state === 'succeeded';
  const stopped = state === 'failed' || state === 'cancelled';
  useEffect(() => {
    if (ended) forgetOrders();
  }, [ended]);
  return (
    <Panel title={t('serials.title')}>
      <Stack gap="sm">
        <Progress
          value={total > 0 ? (100 * done) / total : 0}
          aria-label={t('serials.title')}
          color={ended ? 'green' : stopped ? 'rose' : 'order'}
        />
        <Text size="sm" role="status" className="tabular">
          {ended && data
            ? t('serials.ended', { came: cameOf(t, data) })
            : t('serials.progress', { done: showNumber(done), total: showNumber(total) })}
        </Text>
        {stopped ? (
          <Alert color="rose" role="alert" title={t(`serials.${state}`)}>
            <Stack gap="xs" align="flex-start">
              <Text size="sm">{resuming.error ? problemText(resuming.error) : t('serials.stoppedText')}</Text>
              <Button size="compact-sm" loading={resuming.isPending} onClick={() => resuming.mutate()}>
                {t('serials.resume')}
              </Button>
            </Stack>
          </Alert>
        ) : null}
        {isGoing(data) && still > PATIENCE ? (
          <Text size="sm" c="dimmed">
            {t('serials.still')}
          </Text>
        ) : null}
        {data ? <RefusedSerials receipt={data} /> : null}
        {ended ? (
          <Link to="/receipts/$receiptId" params={{ receiptId }} className="link">
            {t('serials.toReceipt')}
          </Link>
        ) : null}
      </Stack>
    </Panel>
  );
}

/** For how long nothing has moved, in milliseconds, as of the last answer. */
function useStill(done: number, at: number): number {
  const moved = useRef({ done, at });
  if (moved.current.done !== done || moved.current.at === 0) moved.current = { done, at };
  return at - moved.current.at;
}
