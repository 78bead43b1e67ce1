import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFound } from '../frame/NotFound.js';
import { EmptyNotice } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Shown } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { DeliveryForm } from './DeliveryForm.js';
import { OrderState } from './OrderState.js';
import { isOpen, type OrderDetail, orderQuery } from './purchasing.js';
import { SerialsProgress } from './SerialsProgress.js';

/** Takes in what came of an order, scan after scan. */
export function ReceivePage() {
  const { t } = useTranslation('purchasing');
  const { orderId } = useParams({ from: '/frame/receiving/$orderId' });
  const mayReceive = useMay('procurement.receive');
  const query = useQuery({ ...orderQuery(orderId), enabled: mayReceive });
  if (!mayReceive) return <NotFound what={t('receiving.forbidden')} />;
  return (
    <Shown query={query} unknown={t('orders.unknown')}>
      {(order) => <Arrival key={order.id} order={order} />}
    </Shown>
  );
}

function Arrival({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('purchasing');
  const [list, setList] = useState<{ receiptId: string; total: number }>();
  return (
    <Stack gap="md" maw={900}>
      <PageHeader
        title={t('receiving.title', { number: order.number })}
        crumbs={[
          { label: t('titles.receiving'), to: '/receiving' },
          { label: order.number, to: `/orders/${order.id}` },
        ]}
        meta={
          <>
            <Text size="sm">{order.vendorName}</Text>
            <OrderState state={order.state} />
          </>
        }
      />
      {list ? <SerialsProgress {...list} /> : null}
      {isOpen(order) ? (
        <DeliveryForm order={order} listStarted={(receiptId, total) => setList({ receiptId, total })} />
      ) : list ? null : (
        <EmptyNotice title={t('receiving.notOpen')}>{t('receiving.notOpenText')}</EmptyNotice>
      )}
    </Stack>
  );
}
