import type { TFunction } from 'i18next';
import { showDay, showNumber } from '../../parts/locale.js';
import { showMoney } from '../../parts/money.js';
import { Nothing } from '../../parts/Nothing.js';
import { When } from '../../parts/When.js';
import type { Column } from '../../table/column.js';
import { QuoteState, standingOf } from './QuoteState.js';
import type { Quote } from './quotes.js';

const total = ({ totalMinor, currency }: Quote): string => showMoney({ amountMinor: totalMinor, currency });

export const quoteColumns = (t: TFunction<'purchasing'>): Column<Quote>[] => [
  {
    id: 'vendor',
    title: t('fields.vendor'),
    cell: ({ vendorName }) => vendorName,
    text: ({ vendorName }) => vendorName,
    sort: 'vendor',
    width: 220,
    card: 'title',
  },
  {
    id: 'what',
    title: t('fields.what'),
    cell: ({ firstLine, lineCount }) =>
      lineCount > 1 ? t('quotes.andMore', { first: firstLine, count: lineCount - 1 }) : firstLine,
    text: ({ firstLine }) => firstLine,
    width: 280,
  },
  {
    id: 'state',
    title: t('fields.state'),
    cell: (quote) => <QuoteState quote={quote} />,
    text: (quote) => t(`quotes.states.${standingOf(quote)}`),
    width: 150,
    card: 'badge',
  },
  { id: 'total', title: t('fields.total'), cell: total, text: total, align: 'right', width: 140 },
  {
    id: 'leadDays',
    title: t('fields.leadTime'),
    cell: ({ leadDays }) => (leadDays === null ? <Nothing /> : t('quotes.days', { count: leadDays, many: showNumber(leadDays) })),
    text: ({ leadDays }) => leadDays,
    align: 'right',
    width: 120,
  },
  {
    id: 'validUntil',
    title: t('fields.validUntil'),
    cell: ({ validUntil }) => (validUntil ? showDay(validUntil) : <Nothing />),
    text: ({ validUntil }) => validUntil,
    width: 130,
  },
  {
    id: 'reference',
    title: t('fields.vendorReference'),
    cell: ({ reference }) => reference ?? <Nothing />,
    text: ({ reference }) => reference,
    width: 170,
    optional: true,
  },
  {
    id: 'createdAt',
    title: t('fields.enteredAt'),
    cell: ({ createdAt }) => <When at={createdAt} />,
    text: ({ createdAt }) => createdAt,
    sort: 'createdAt',
    width: 140,
  },
];
