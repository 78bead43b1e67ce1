import { Drawer, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { useBasket } from '../offers/basket.js';
import { OfferPicture } from '../offers/OfferPicture.js';
import { OfferPrice } from '../offers/OfferPrice.js';
import { OfferWish } from '../offers/OfferWish.js';
import { costsOf, type Offer, offerQuery } from '../offers/offers.js';
import { showNumber } from '../parts/locale.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { tellDone } from '../parts/toasts.js';
import { say } from '../values/say.js';
import classes from './shop.module.css';

/** The offer that the address names, beside the catalogue: all that it says, and what it asks. */
export function OfferDrawer() {
  const [{ open }, ask] = useQuestion();
  const { data, error, refetch } = useQuery({ ...offerQuery(open ?? ''), enabled: open !== undefined });
  const close = (): void => ask({ open: undefined });
  return (
    <Drawer opened={open !== undefined} onClose={close} title={data?.title ?? '…'} position="right" size="md">
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={4} height={48} /> : null}
      {open !== undefined && data ? <Details offer={data} close={close} /> : null}
    </Drawer>
  );
}

function Details({ offer, close }: { offer: Offer; close: () => void }) {
  const { t } = useTranslation(['shop', 'offers']);
  const basket = useBasket();
  return (
    <Stack gap="md">
      <OfferPicture offer={offer} />
      {offer.description ? (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {offer.description}
        </Text>
      ) : null}
      <ul className={classes['details']} aria-label={t('offers:parts')}>
        {offer.parts.map((part) => (
          <li key={part.productId}>
            <div>
              <span className="tabular">{t('offers:times', { many: showNumber(part.quantity) })}</span> {part.productName}
              <div className="dimmed">
                {part.kind === 'service' ? t('catalogue.plan') : say(part.kind)}
                {part.vendorName ? ` · ${part.vendorName}` : ''}
              </div>
            </div>
            <div className={classes['figure']}>
              <OfferPrice costs={costsOf([part])} />
            </div>
          </li>
        ))}
      </ul>
      {offer.parts.length > 1 ? (
        <div className={classes['together']}>
          <span>{t('catalogue.together')}</span>
          <div className={classes['figure']}>
            <OfferPrice costs={costsOf(offer.parts)} />
          </div>
        </div>
      ) : null}
      {offer.leadDays === null ? null : <Text size="sm">{t('catalogue.lead', { count: offer.leadDays })}</Text>}
      {offer.state === 'published' ? (
        <OfferWish
          offer={offer}
          verb={t('catalogue.add')}
          wish={(quantity, answers) => {
            basket.add({ offerId: offer.id, title: offer.title, quantity, answers });
            tellDone(t('basket.added', { title: offer.title }));
            close();
          }}
        />
      ) : (
        <Text size="sm">{t('catalogue.notOffered')}</Text>
      )}
    </Stack>
  );
}
