import { Alert } from '@mantine/core';
import { IconBasketX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBasket } from '../offers/basket.js';
import { type Offer, offersQuery } from '../offers/offers.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { offeredLine } from './line-fields.rules.js';
import { RequestForm } from './RequestForm.js';

/** A new request for what lies in the basket, which is empty once the request is kept. */
export function BasketForm() {
  // What is put into the basket elsewhere meanwhile is not asked for here.
  const [ids] = useState(useBasket().wanted.map(({ offerId }) => offerId));
  const { data, error, refetch } = useQuery(offersQuery([...new Set(ids)].sort()));
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LineSkeletons count={4} height={64} />;
  return <Chosen offers={data} />;
}

function Chosen({ offers }: { offers: readonly Offer[] }) {
  const { t } = useTranslation('procurement');
  const basket = useBasket();
  const [wanted] = useState(basket.wanted);
  const lines = wanted.flatMap(({ offerId, quantity, answers }) => {
    const offer = offers.find(({ id }) => id === offerId);
    return offer ? [offeredLine(offer, quantity, answers)] : [];
  });
  const gone = wanted.filter(({ offerId }) => !offers.some(({ id }) => id === offerId)).map(({ title }) => title);
  if (lines.length === 0) return <RequestForm />;
  const title = [...new Set(lines.map(({ description }) => description))].join(', ').slice(0, 200);
  return (
    <>
      {gone.length > 0 ? (
        <Alert color="amber" icon={<IconBasketX aria-hidden />} title={t('lines.gone')}>
          {gone.join(', ')}
        </Alert>
      ) : null}
      <RequestForm begun={{ title, lines, asked: basket.clear }} />
    </>
  );
}
