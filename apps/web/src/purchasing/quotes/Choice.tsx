import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordPicker } from '../../forms/RecordPicker.js';
import { ErrorNotice } from '../../parts/Notice.js';
import { tellDone } from '../../parts/toasts.js';
import { RecordDrawer } from '../../related/RecordDrawer.js';
import { useMay } from '../../session/session.js';
import { ReasonForm } from '../../work/ReasonForm.js';
import { QuoteState, standingOf } from './QuoteState.js';
import { type ComparedQuote, choose } from './quotes.js';

/** Chooses a quote with a reason, or says what became of it. */
export function Choice({ quote, among }: { quote: ComparedQuote; among: readonly ComparedQuote[] }) {
  const { t } = useTranslation('purchasing');
  const mayOrder = useMay('procurement.order');
  const [choosing, setChoosing] = useState(false);
  const { orderId, chosenBecause, chosenByName, vendorName } = quote;
  const others = among.filter(({ id, state }) => id !== quote.id && state === 'open').length;
  if (standingOf(quote) !== 'open' || !mayOrder) {
    return (
      <Stack gap={4} align="flex-start">
        <QuoteState quote={quote} />
        {chosenBecause ? <Text size="sm">{t('quotes.chosenBy', { who: chosenByName ?? '', why: chosenBecause })}</Text> : null}
        {orderId ? (
          <Link to="/orders/$orderId" params={{ orderId }} className="link">
            {t('quotes.toOrder')}
          </Link>
        ) : null}
      </Stack>
    );
  }
  return (
    <>
      <Button
        variant="light"
        size="compact-sm"
        aria-label={t('quotes.choose', { vendor: vendorName })}
        onClick={() => setChoosing(true)}
      >
        {t('quotes.pick')}
      </Button>
      <RecordDrawer title={t('quotes.choose', { vendor: vendorName })} opened={choosing} close={() => setChoosing(false)}>
        {() => <ChoiceForm quote={quote} others={others} close={() => setChoosing(false)} />}
      </RecordDrawer>
    </>
  );
}

function ChoiceForm({ quote, others, close }: { quote: ComparedQuote; others: number; close: () => void }) {
  const { t } = useTranslation('purchasing');
  const router = useRouter();
  const [locationId, setLocation] = useState('');
  const choosing = useMutation({
    mutationFn: (reason: string) => choose(quote, reason, locationId),
    onSuccess: ({ id, number }) => {
      tellDone(t('orderable.drafted', { count: 1, number }));
      close();
      router.history.push(`/orders/${id}`);
    },
  });
  return (
    <Stack gap="md">
      <Text size="sm">{t('quotes.means', { count: others })}</Text>
      {choosing.error ? <ErrorNotice error={choosing.error} /> : null}
      <ReasonForm
        label={t('quotes.why')}
        verb={t('quotes.chooseIt')}
        send={(reason) => choosing.mutate(reason)}
        sending={choosing.isPending}
        close={close}
      >
        <RecordPicker
          kind="location"
          label={t('fields.location')}
          description={t('orderable.locationHelp')}
          value={locationId}
          change={(id) => setLocation(id ?? '')}
        />
      </ReasonForm>
    </Stack>
  );
}
