import type { TFunction } from 'i18next';
import { ChangeShown } from '../changes/ChangeShown.js';
import { showDay, showNumber } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { Nothing } from '../parts/Nothing.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import type { OrderableLine } from './purchasing.js';

const price = ({ unitPriceMinor, currency }: OrderableLine): string => showMoney({ amountMinor: unitPriceMinor, currency });

/** What a plan or care costs each month; many of them cost nothing at once. */
const monthly = ({ recurringMinor, currency }: OrderableLine): string | null =>
  BigInt(recurringMinor) > 0n ? showMoney({ amountMinor: recurringMinor, currency }) : null;

export const orderableColumns = (t: TFunction<'purchasing'>): Column<OrderableLine>[] => [
  {
    id: 'description',
    title: t('fields.what'),
    cell: ({ description, change }) => (change ? <ChangeShown change={change} linked={false} /> : description),
    text: ({ description }) => description,
    width: 300,
    card: 'title',
  },
  {
    id: 'quantity',
    title: t('fields.quantity'),
    cell: ({ quantity }) => <span className="tabular">{showNumber(quantity)}</span>,
    text: ({ quantity }) => quantity,
    align: 'right',
    width: 100,
  },
  { id: 'price', title: t('fields.unitPrice'), cell: price, text: price, align: 'right', width: 140 },
  {
    id: 'monthly',
    title: t('fields.monthly'),
    cell: (line) => monthly(line) ?? <Nothing />,
    text: monthly,
    align: 'right',
    width: 120,
  },
  {
    id: 'vendor',
    title: t('fields.vendor'),
    cell: ({ vendorName }) => vendorName ?? <Nothing />,
    text: ({ vendorName }) => vendorName,
    width: 200,
  },
  {
    id: 'number',
    title: t('fields.request'),
    cell: ({ requestNumber }) => requestNumber,
    text: ({ requestNumber }) => requestNumber,
    sort: 'number',
    width: 140,
  },
  {
    id: 'wantedOn',
    title: t('fields.wantedOn'),
    cell: ({ wantedOn }) => (wantedOn ? showDay(wantedOn) : <Nothing />),
    text: ({ wantedOn }) => wantedOn,
    width: 130,
  },
  {
    id: 'approvedAt',
    title: t('fields.approvedAt'),
    cell: ({ approvedAt }) => <When at={approvedAt} />,
    text: ({ approvedAt }) => approvedAt,
    sort: 'approvedAt',
    width: 140,
  },
];
