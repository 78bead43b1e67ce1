import { Button, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconTruckReturn } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { When } from '../parts/When.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { Shown } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { type ReceiptDetail, receiptQuery } from './purchasing.js';
import { ReceiptLines } from './ReceiptLines.js';
import { RefusedSerials } from './RefusedSerials.js';
import { ReturnForm } from './ReturnForm.js';
import { cameOf } from './receipt-words.js';
import { SerialsProgress } from './SerialsProgress.js';
import { UndoForm } from './UndoForm.js';

/** A receipt: what came with it and became of it, and the ways back. */
export function ReceiptPage() {
  const { t } = useTranslation('purchasing');
  const { receiptId } = useParams({ from: '/frame/receipts/$receiptId' });
  const query = useQuery(receiptQuery(receiptId));
  return (
    <Shown query={query} unknown={t('receipt.unknown')}>
      {(receipt) => <Receipt key={receipt.id} receipt={receipt} />}
    </Shown>
  );
}

function Receipt({ receipt }: { receipt: ReceiptDetail }) {
  const { t } = useTranslation('purchasing');
  const mayUndo = useMay('procurement.undo_receipts');
  const mayReturn = useMay('procurement.receive');
  const [asked, setAsked] = useState<'undo' | 'return'>();
  const close = (): void => setAsked(undefined);
  const { undoneAt, undoneByName, undoneBecause, listState, listed } = receipt;
  const isSettled = listState === null || listState === 'succeeded';
  return (
    <Stack gap="md" maw={1000}>
      <PageHeader
        title={t('receipts.note', { note: receipt.deliveryNote })}
        crumbs={[
          { label: t('titles.orders'), to: '/orders' },
          { label: receipt.orderNumber, to: `/orders/${receipt.orderId}` },
        ]}
        meta={
          <>
            <Text size="sm">{receipt.vendorName}</Text>
            <Text size="sm">{cameOf(t, receipt)}</Text>
            <Text size="sm" c="dimmed">
              <When at={receipt.receivedAt} /> · {receipt.locationName} · {receipt.receivedByName}
            </Text>
          </>
        }
        actions={
          undoneAt || !isSettled ? undefined : (
            <>
              {mayReturn ? (
                <Button leftSection={<IconTruckReturn size={16} aria-hidden />} onClick={() => setAsked('return')}>
                  {t('receipt.return')}
                </Button>
              ) : null}
              {mayUndo ? (
                <Button
                  variant="default"
                  leftSection={<IconArrowBackUp size={16} aria-hidden />}
                  onClick={() => setAsked('undo')}
                >
                  {t('receipts.undo')}
                </Button>
              ) : null}
            </>
          )
        }
      />
      {undoneAt ? <Text size="sm">{t('receipts.undoneBy', { who: undoneByName ?? '', why: undoneBecause ?? '' })}</Text> : null}
      {isSettled ? <RefusedSerials receipt={receipt} /> : <SerialsProgress receiptId={receipt.id} total={listed ?? 0} />}
      <Panel title={t('receipts.title')}>
        <ReceiptLines receipt={receipt} />
      </Panel>
      <RecordDrawer
        opened={asked !== undefined}
        close={close}
        title={t(asked === 'return' ? 'returns.begin' : 'receipt.undoTitle', { note: receipt.deliveryNote })}
      >
        {() =>
          asked === 'return' ? <ReturnForm receipt={receipt} close={close} /> : <UndoForm receipt={receipt} close={close} />
        }
      </RecordDrawer>
    </Stack>
  );
}
