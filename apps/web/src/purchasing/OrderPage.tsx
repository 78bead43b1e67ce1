import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { VersionsOf } from './amending/VersionsOf.js';
import { LedgerOf } from './LedgerOf.js';
import { NoticesOf } from './NoticesOf.js';
import { OrderActions } from './OrderActions.js';
import { OrderFacts } from './OrderFacts.js';
import { OrderHistory } from './OrderHistory.js';
import { OrderLines } from './OrderLines.js';
import { OrderState } from './OrderState.js';
import { cameText } from './order-columns.js';
import { type OrderDetail, orderQuery } from './purchasing.js';
import { ReceiptsOf } from './ReceiptsOf.js';

/** An order: what it says, what came of it, and what can be done with it now. */
export function OrderPage() {
  const { t } = useTranslation('purchasing');
  const { orderId } = useParams({ from: '/frame/orders/$orderId' });
  const query = useQuery(orderQuery(orderId));
  return (
    <Shown query={query} unknown={t('orders.unknown')}>
      {(order) => <Order key={order.id} order={order} />}
    </Shown>
  );
}

function Order({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('purchasing');
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader
        title={t('orders.title', { number: order.number, vendor: order.vendorName })}
        crumbs={[{ label: t('titles.orders'), to: '/orders' }]}
        meta={
          <>
            <OrderState state={order.state} />
            {order.state === 'draft' ? null : (
              <Text size="sm" className="tabular">
                {t('orders.cameOf', { came: cameText(t, order) })}
              </Text>
            )}
          </>
        }
        actions={<OrderActions order={order} />}
      />
      <TwoColumns
        left={
          <>
            <Panel title={t('orders.facts')}>
              <OrderFacts order={order} />
            </Panel>
            <OrderHistory order={order} />
            <VersionsOf order={order} />
          </>
        }
        right={
          <>
            <Panel title={t('lines.title')}>
              <OrderLines order={order} />
            </Panel>
            <NoticesOf order={order} />
            <ReceiptsOf orderId={order.id} />
            <LedgerOf order={order} />
          </>
        }
      />
    </Stack>
  );
}
