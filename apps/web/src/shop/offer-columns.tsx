import type { TFunction } from 'i18next';
import { i18n } from '../i18n/i18n.js';
import { OfferPrice, priceText } from '../offers/OfferPrice.js';
import { costsOf, type Offer } from '../offers/offers.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { OfferState } from './OfferState.js';

/** The list of those who keep the catalogue. */
export const offerColumns = (t: TFunction<'shop'>): Column<Offer>[] => [
  {
    id: 'title',
    title: t('fields.title'),
    cell: ({ title }) => title,
    text: ({ title }) => title,
    sort: 'title',
    width: 280,
    card: 'title',
  },
  {
    id: 'state',
    title: t('fields.state'),
    cell: ({ state }) => <OfferState state={state} />,
    text: ({ state }) => t(`states.${state}`),
    width: 150,
    card: 'badge',
  },
  {
    id: 'category',
    title: t('fields.category'),
    cell: ({ category }) => category,
    text: ({ category }) => category,
  },
  {
    id: 'parts',
    title: t('fields.parts'),
    cell: ({ parts }) => parts.map(({ productName }) => productName).join(', '),
    text: ({ parts }) => parts.map(({ productName }) => productName).join(', '),
    width: 260,
  },
  {
    id: 'price',
    title: t('fields.price'),
    cell: ({ parts }) => <OfferPrice costs={costsOf(parts)} inline />,
    text: ({ parts }) =>
      costsOf(parts)
        .map((cost) => priceText(i18n.getFixedT(null, 'offers'), cost))
        .join(' + '),
    align: 'right',
    width: 220,
  },
  {
    id: 'audience',
    title: t('fields.audience'),
    cell: ({ audience }) => t(`audiences.${audience}`),
    text: ({ audience }) => t(`audiences.${audience}`),
  },
  {
    id: 'createdAt',
    title: t('fields.createdAt'),
    cell: ({ createdAt }) => <When at={createdAt} />,
    text: ({ createdAt }) => createdAt,
    sort: 'createdAt',
    optional: true,
  },
];
