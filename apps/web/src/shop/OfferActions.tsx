import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconArchive, IconEye } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../offers/offers.js';
import { ErrorNotice } from '../parts/Notice.js';
import { tellDone } from '../parts/toasts.js';
import { moveOffer } from './keep-offers.js';

type Verb = Parameters<typeof moveOffer>[1];

/** Publishes an offer or takes it out of the catalogue, after saying what that means. */
export function OfferActions({ offer }: { offer: Offer }) {
  const { t } = useTranslation('shop');
  const [verb, setVerb] = useState<Verb>();
  return (
    <>
      {offer.state === 'published' ? (
        <Button
          variant="default"
          leftSection={<IconEye size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/catalogue" search={{ open: offer.id }} {...props} />}
        >
          {t('offers.look')}
        </Button>
      ) : (
        <Button onClick={() => setVerb('publish')}>{t('verbs.publish')}</Button>
      )}
      {offer.state === 'retired' ? null : (
        <Button variant="default" leftSection={<IconArchive size={16} aria-hidden />} onClick={() => setVerb('retire')}>
          {t('verbs.retire')}
        </Button>
      )}
      {verb ? <Confirm offer={offer} verb={verb} close={() => setVerb(undefined)} /> : null}
    </>
  );
}

function Confirm({ offer, verb, close }: { offer: Offer; verb: Verb; close: () => void }) {
  const { t } = useTranslation(['shop', 'forms']);
  const { title } = offer;
  const moving = useMutation({
    mutationFn: () => moveOffer(offer, verb),
    onSuccess: () => {
      close();
      tellDone(t(`told.${verb}`, { title }));
    },
  });
  return (
    <Modal opened onClose={close} title={`${t(`verbs.${verb}`)}: ${title}`} centered>
      <Stack gap="md">
        <Text size="sm">{verb === 'publish' ? t(`confirms.${offer.audience}`) : t('confirms.retire')}</Text>
        {moving.error ? <ErrorNotice error={moving.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('forms:notNow')}
          </Button>
          <Button loading={moving.isPending} onClick={() => moving.mutate()}>
            {t(`verbs.${verb}`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
