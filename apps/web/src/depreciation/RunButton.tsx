import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { FactList } from '../parts/FactList.js';
import { showMonth, showNumber } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { ErrorNotice } from '../parts/Notice.js';
import { tellDone } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { Shown } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { type Book, KEY, previewQuery } from './depreciation.js';

/** Posts the months of a book that are over, after showing what that would be. */
export function RunButton({ book }: { book: Book }) {
  const { t } = useTranslation('depreciation');
  const may = useMay('depreciation.run');
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  if (!may) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('run.open')}
      </Button>
      <RecordDrawer opened={opened} close={close} title={t('run.title')}>
        {() => <Run book={book} close={close} />}
      </RecordDrawer>
    </>
  );
}

function Run({ book: { id }, close }: { book: Book; close: () => void }) {
  const { t } = useTranslation('depreciation');
  const preview = useQuery(previewQuery(id));
  const run = useMutation({
    // A month is posted once however often it is asked for, so the key only keeps the answer.
    mutationFn: () => {
      const header = { 'Idempotency-Key': crypto.randomUUID() };
      return answer(api.POST('/api/v1/depreciation-books/{id}/runs', { params: { path: { id } }, headers: header, body: {} }));
    },
    onSuccess: ({ assets, isPartial }) => {
      void queries.invalidateQueries({ queryKey: KEY });
      tellDone(t(isPartial ? 'run.partly' : 'run.posted', { assets: showNumber(assets) }));
      close();
    },
  });
  return (
    <Shown query={preview} unknown={t('noBooks')}>
      {({ through, assets, depreciation, impairment, disposal, corrections }) => {
        const month = showMonth(through, { long: true });
        return (
          <Stack gap="md">
            <Text>{assets === 0 ? t('run.nothing', { month }) : t('run.will', { month, assets: showNumber(assets) })}</Text>
            <FactList
              facts={[
                { label: t('fields.depreciation'), value: <Money amount={depreciation} /> },
                { label: t('fields.impaired'), value: <Money amount={impairment} /> },
                { label: t('fields.result'), value: <Money amount={disposal} /> },
                { label: t('run.corrections'), value: <Money amount={corrections} /> },
              ]}
            />
            {run.error ? <ErrorNotice error={run.error} /> : null}
            <Button onClick={() => run.mutate()} loading={run.isPending}>
              {t('run.post', { month })}
            </Button>
          </Stack>
        );
      }}
    </Shown>
  );
}
