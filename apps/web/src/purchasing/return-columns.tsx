import type { TFunction } from 'i18next';
import { showDay } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import type { Column } from '../table/column.js';
import type { VendorReturn } from './purchasing.js';

const expected = ({ expectedMinor, currency }: VendorReturn): string => showMoney({ amountMinor: expectedMinor, currency });
const credited = ({ creditedMinor, currency }: VendorReturn): string => showMoney({ amountMinor: creditedMinor, currency });

export const returnColumns = (t: TFunction<'purchasing'>): Column<VendorReturn>[] => [
  {
    id: 'rma',
    title: t('returns.rmaReference'),
    cell: ({ rmaReference }) => rmaReference,
    text: ({ rmaReference }) => rmaReference,
    width: 180,
    card: 'title',
  },
  {
    id: 'order',
    title: t('returns.order'),
    cell: ({ orderNumber }) => orderNumber,
    text: ({ orderNumber }) => orderNumber,
    width: 140,
  },
  {
    id: 'vendor',
    title: t('fields.vendor'),
    cell: ({ vendorName }) => vendorName,
    text: ({ vendorName }) => vendorName,
    width: 220,
  },
  { id: 'expected', title: t('returns.expected'), cell: expected, text: expected, align: 'right', width: 150 },
  { id: 'credited', title: t('returns.credited'), cell: credited, text: credited, align: 'right', width: 150 },
  {
    id: 'returnedOn',
    title: t('returns.returnedOn'),
    cell: ({ returnedOn }) => showDay(returnedOn),
    text: ({ returnedOn }) => returnedOn,
    width: 130,
  },
  { id: 'reason', title: t('returns.reason'), cell: ({ reason }) => reason, text: ({ reason }) => reason },
];
