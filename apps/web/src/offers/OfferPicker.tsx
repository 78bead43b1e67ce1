import { Button, Drawer, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { OfferPicture } from './OfferPicture.js';
import { OfferPrice } from './OfferPrice.js';
import { costsOf, type Offer } from './offers.js';
import classes from './offers.module.css';

interface OfferPickerProps {
  opened: boolean;
  close: () => void;
  choose: (offer: Offer) => void;
}

/** Finds an offer of the catalogue by a few words, beside what is being written. */
export function OfferPicker({ opened, close, choose }: OfferPickerProps) {
  const { t } = useTranslation('offers');
  return (
    <Drawer opened={opened} onClose={close} title={t('picker.title')} position="right" size="md">
      {opened ? <Found choose={choose} /> : null}
    </Drawer>
  );
}

function Found({ choose }: Pick<OfferPickerProps, 'choose'>) {
  const { t } = useTranslation('offers');
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim(), 250);
  const { data, error, refetch } = useQuery({
    queryKey: ['catalogue-offers', 'picked', q],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/catalogue-offers', { params: { query: { limit: 20, ...(q ? { q } : {}) } }, signal })),
    placeholderData: keepPreviousData,
  });
  return (
    <Stack gap="sm">
      <TextInput
        type="search"
        data-autofocus
        label={t('find')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={4} height={56} /> : null}
      {data?.data.length === 0 ? <Text size="sm">{t('picker.nothing')}</Text> : null}
      <ul className={classes['parts']}>
        {data?.data.map((offer) => (
          <li key={offer.id} className={classes['found']}>
            <div className={classes['foundWhat']}>
              <OfferPicture offer={offer} small />
              <div>
                <Text size="sm" fw={600}>
                  {offer.title}
                </Text>
                <OfferPrice costs={costsOf(offer.parts)} />
              </div>
            </div>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('picker.chooseOne', { title: offer.title })}
              onClick={() => choose(offer)}
            >
              {t('picker.choose')}
            </Button>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
