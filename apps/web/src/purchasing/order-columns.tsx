import type { TFunction } from 'i18next';
import { showDay, showNumber } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { Nothing } from '../parts/Nothing.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { OrderState } from './OrderState.js';
import type { Order } from './purchasing.js';

type Words = TFunction<'purchasing'>;

/** How much of it came: "3 of 10". */
export const cameText = (t: Words, { received, ordered }: Pick<Order, 'received' | 'ordered'>): string =>
  t('orders.came', { received: showNumber(received), ordered: showNumber(ordered) });

const total = ({ totalMinor, currency }: Order): string => showMoney({ amountMinor: totalMinor, currency });
const committed = ({ committedMinor, currency }: Order): string => showMoney({ amountMinor: committedMinor, currency });

export const orderColumns = (t: Words): Column<Order>[] => [
  {
    id: 'number',
    title: t('fields.number'),
    cell: ({ number }) => number,
    text: ({ number }) => number,
    sort: 'number',
    width: 140,
    card: 'title',
  },
  {
    id: 'vendor',
    title: t('fields.vendor'),
    cell: ({ vendorName }) => vendorName,
    text: ({ vendorName }) => vendorName,
    sort: 'vendor',
    width: 220,
  },
  {
    id: 'state',
    title: t('fields.state'),
    cell: ({ state }) => <OrderState state={state} />,
    text: ({ state }) => t(`states.${state}`),
    width: 170,
    card: 'badge',
  },
  {
    id: 'came',
    title: t('fields.came'),
    cell: (order) => <span className="tabular">{cameText(t, order)}</span>,
    text: (order) => cameText(t, order),
    align: 'right',
    width: 120,
  },
  { id: 'total', title: t('fields.total'), cell: total, text: total, align: 'right', width: 140 },
  { id: 'committed', title: t('fields.committed'), cell: committed, text: committed, align: 'right', width: 150 },
  {
    id: 'expectedOn',
    title: t('fields.expectedOn'),
    cell: ({ expectedOn, wantedOn }) => {
      const day = expectedOn ?? wantedOn;
      return day ? showDay(day) : <Nothing />;
    },
    text: ({ expectedOn, wantedOn }) => expectedOn ?? wantedOn,
    width: 130,
  },
  {
    id: 'location',
    title: t('fields.location'),
    cell: ({ locationName }) => locationName ?? <Nothing />,
    text: ({ locationName }) => locationName,
  },
  {
    id: 'createdAt',
    title: t('fields.createdAt'),
    cell: ({ createdAt }) => <When at={createdAt} />,
    text: ({ createdAt }) => createdAt,
    sort: 'createdAt',
    width: 140,
  },
];
