import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPackageImport, IconPencil, IconSend } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showMoney } from '../parts/money.js';
import { tellDone } from '../parts/toasts.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { AmendForm } from './amending/AmendForm.js';
import { isAmendable } from './amending/amending.js';
import { OrderForm } from './OrderForm.js';
import { isOpen, moveOrder, type OrderDetail, type OrderNews, type OrderVerb } from './purchasing.js';
import { VerbForm } from './VerbForm.js';

/** What one can do with an order where it stands: the likeliest as a button, each asked about before it is done. */
export function OrderActions({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('purchasing');
  const mayReceive = useMay('procurement.receive');
  const mayOrder = useMay('procurement.order');
  const [asked, setAsked] = useState<OrderVerb | 'edit' | 'amend'>();
  const moving = useMutation({
    mutationFn: ({ verb, news }: { verb: OrderVerb; news: OrderNews }) => moveOrder(order, verb, news),
    onSuccess: (_after, { verb }) => {
      setAsked(undefined);
      tellDone(t(`told.${verb}`, { number: order.number }));
    },
  });
  const close = (): void => {
    setAsked(undefined);
    moving.reset();
  };
  const { id, verbs, number, vendorName, state } = order;
  const others = verbs.filter((verb) => verb !== 'send');
  const amendable = mayOrder && isAmendable(order);
  const titleOf = (act: OrderVerb | 'edit' | 'amend'): string => {
    if (act === 'edit') return t('orders.editTitle', { number });
    return act === 'amend' ? t('amending.title', { number }) : t(`ask.${act}`, { number });
  };
  const total = showMoney({ amountMinor: order.totalMinor, currency: order.currency });
  return (
    <>
      {mayReceive && isOpen(order) ? (
        <Button
          renderRoot={(props) => <Link to="/receiving/$orderId" params={{ orderId: id }} {...props} />}
          leftSection={<IconPackageImport size={16} aria-hidden />}
        >
          {t('orders.receive')}
        </Button>
      ) : null}
      {verbs.includes('send') ? (
        <Button leftSection={<IconSend size={16} aria-hidden />} onClick={() => setAsked('send')}>
          {t('verbs.send', { vendor: vendorName })}
        </Button>
      ) : null}
      {mayOrder && state === 'draft' ? (
        <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setAsked('edit')}>
          {t('orders.edit')}
        </Button>
      ) : null}
      {others.length > 0 || amendable ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {t('orders.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {amendable ? <Menu.Item onClick={() => setAsked('amend')}>{t('amending.verb')}</Menu.Item> : null}
            {others.map((verb) => (
              <Menu.Item key={verb} onClick={() => setAsked(verb)}>
                {t(`verbs.${verb}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      <RecordDrawer title={asked === undefined ? number : titleOf(asked)} opened={asked !== undefined} close={close}>
        {() =>
          asked === 'edit' ? (
            <OrderForm order={order} close={close} />
          ) : asked === 'amend' ? (
            <AmendForm order={order} close={close} />
          ) : asked === undefined ? null : (
            <VerbForm
              verb={asked}
              label={asked === 'send' ? t('verbs.send', { vendor: vendorName }) : t(`verbs.${asked}`)}
              about={t(`about.${asked}`, { vendor: vendorName, total })}
              send={(news) => moving.mutate({ verb: asked, news })}
              sending={moving.isPending}
              error={moving.error}
              close={close}
            />
          )
        }
      </RecordDrawer>
    </>
  );
}
