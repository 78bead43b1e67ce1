import { Button, Text, Title } from '@mantine/core';
import { IconBasketPlus, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { useBasket } from '../offers/basket.js';
import { OfferParts } from '../offers/OfferParts.js';
import { OfferPicture } from '../offers/OfferPicture.js';
import { OfferPrice } from '../offers/OfferPrice.js';
import { costsOf, type Offer } from '../offers/offers.js';
import { tellDone } from '../parts/toasts.js';
import classes from './shop.module.css';

/** An offer at a glance. What asks nothing goes into the basket at once; all else is opened first. */
export function OfferCard({ offer }: { offer: Offer }) {
  const { t } = useTranslation('shop');
  const [, ask] = useQuestion();
  const basket = useBasket();
  const open = (): void => ask({ open: offer.id }, { push: true });
  const asksMore = offer.asks.length > 0;
  const add = (): void => {
    basket.add({ offerId: offer.id, title: offer.title, quantity: 1, answers: {} });
    tellDone(t('basket.added', { title: offer.title }));
  };
  return (
    <li className={classes['card']}>
      <OfferPicture offer={offer} />
      <div className={classes['body']}>
        <div>
          <Text size="xs" c="dimmed">
            {offer.category}
          </Text>
          <Title order={2} size="h4">
            <button type="button" className={classes['name']} onClick={open}>
              {offer.title}
            </button>
          </Title>
        </div>
        {offer.description ? (
          <Text size="sm" c="dimmed" lineClamp={2}>
            {offer.description}
          </Text>
        ) : null}
        {offer.parts.length > 1 ? <OfferParts parts={offer.parts} /> : null}
        <div className={classes['foot']}>
          <div className={classes['price']}>
            <OfferPrice costs={costsOf(offer.parts)} />
            {offer.leadDays === null ? null : (
              <div className={classes['lead']}>
                <IconClock size={14} aria-hidden /> {t('catalogue.lead', { count: offer.leadDays })}
              </div>
            )}
          </div>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconBasketPlus size={16} aria-hidden />}
            aria-label={t(asksMore ? 'catalogue.chooseOne' : 'catalogue.addOne', { title: offer.title })}
            disabled={basket.full}
            onClick={asksMore ? open : add}
          >
            {t(asksMore ? 'catalogue.choose' : 'catalogue.add')}
          </Button>
        </div>
      </div>
    </li>
  );
}
