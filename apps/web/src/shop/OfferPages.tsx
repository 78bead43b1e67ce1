import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Offer, offerQuery } from '../offers/offers.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Shown } from '../related/Shown.js';
import { OfferActions } from './OfferActions.js';
import { OfferForm } from './OfferForm.js';
import { OfferState } from './OfferState.js';
import { PicturePanel } from './PicturePanel.js';

/** An offer that is written down for the first time. */
export function NewOfferPage() {
  const { t } = useTranslation('shop');
  return (
    <Stack gap="md" maw={1080}>
      <PageHeader
        title={t('titles.newOffer')}
        crumbs={[
          { label: t('titles.catalogue'), to: '/catalogue' },
          { label: t('titles.offers'), to: '/catalogue/offers' },
        ]}
      />
      <OfferForm />
    </Stack>
  );
}

/** An offer as those see it who keep the catalogue: its state, its picture, and all that it says. */
export function OfferPage() {
  const { t } = useTranslation('shop');
  const { offerId } = useParams({ from: '/frame/catalogue/offers/$offerId' });
  const query = useQuery(offerQuery(offerId));
  return (
    <Shown query={query} unknown={t('offers.unknown')}>
      {(offer) => <Kept key={offer.id} offer={offer} />}
    </Shown>
  );
}

function Kept({ offer }: { offer: Offer }) {
  const { t } = useTranslation('shop');
  return (
    <Stack gap="md" maw={1080}>
      <PageHeader
        title={offer.title}
        crumbs={[
          { label: t('titles.catalogue'), to: '/catalogue' },
          { label: t('titles.offers'), to: '/catalogue/offers' },
        ]}
        meta={<OfferState state={offer.state} />}
        actions={<OfferActions offer={offer} />}
      />
      <PicturePanel offer={offer} />
      {offer.state === 'retired' ? (
        <Alert color="amber" title={t('offers.retired')}>
          <Text size="sm">{t('offers.retiredText')}</Text>
        </Alert>
      ) : (
        <OfferForm offer={offer} />
      )}
    </Stack>
  );
}
