import { Button, FileInput, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { OfferPicture } from '../offers/OfferPicture.js';
import type { Offer } from '../offers/offers.js';
import { Panel } from '../parts/Panel.js';
import { problemText } from '../parts/problem-text.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { removePicture, showWith } from './keep-offers.js';
import classes from './shop.module.css';

/** What the cards of an offer show, and how another picture comes there. */
export function PicturePanel({ offer }: { offer: Offer }) {
  const { t } = useTranslation('shop');
  const bringing = useMutation({
    mutationFn: (file: File) => showWith(offer.id, file),
    onSuccess: () => tellDone(t('picture.kept')),
  });
  const removing = useMutation({
    mutationFn: () => removePicture(offer.id),
    onSuccess: () => tellDone(t('picture.removed')),
    onError: tellFailed,
  });
  return (
    <Panel title={t('picture.title')}>
      <Group align="flex-start" gap="md">
        <div className={classes['preview']}>
          <OfferPicture offer={offer} />
        </div>
        <Stack gap="sm" flex={1} miw={220} maw={420}>
          <FileInput
            label={t('picture.bring')}
            description={t('picture.help')}
            placeholder={t(bringing.isPending ? 'picture.sending' : 'picture.choose')}
            accept="image/png,image/jpeg,image/webp,image/gif,image/avif"
            disabled={bringing.isPending}
            error={bringing.error ? problemText(bringing.error) : undefined}
            value={null}
            onChange={(file) => {
              if (file) bringing.mutate(file);
            }}
          />
          {offer.pictureId ? (
            <Group>
              <Button size="compact-sm" variant="default" loading={removing.isPending} onClick={() => removing.mutate()}>
                {t('picture.remove')}
              </Button>
            </Group>
          ) : null}
        </Stack>
      </Group>
    </Panel>
  );
}
