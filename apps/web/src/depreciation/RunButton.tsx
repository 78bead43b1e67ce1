import { Button, Progress, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
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
import { type Book, KEY, previewQuery, runQuery } from './depreciation.js';

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
  const mayFollow = useMay('jobs.read');
  const run = useMutation({
    // A month is posted once however often it is asked for, so the key only keeps the answer.
    mutationFn: () => {
      const header = { 'Idempotency-Key': crypto.randomUUID() };
      return answer(api.POST('/api/v1/depreciation-books/{id}/runs', { params: { path: { id } }, headers: header, body: {} }));
    },
    onSuccess: () => {
      if (mayFollow) return;
      tellDone(t('run.starting'));
      close();
    },
  });
  if (run.data && mayFollow) return <Running jobId={run.data.id} close={close} />;
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

/** How far the posting is. It goes on without anybody looking. */
function Running({ jobId, close }: { jobId: string; close: () => void }) {
  const { t } = useTranslation('depreciation');
  const query = useQuery(runQuery(jobId));
  const { state, counts } = query.data ?? {};
  const posted = Number(counts?.['assets'] ?? 0);
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (state === undefined || state === 'queued' || state === 'running') return;
    void queries.invalidateQueries({ queryKey: KEY });
    if (state !== 'succeeded') return;
    tellDone(t('run.posted', { assets: showNumber(posted) }));
    latest.current();
  }, [state, posted, t]);
  return (
    <Shown query={query} unknown={t('noBooks')}>
      {({ done, total, error, finishedAt }) => (
        <Stack gap="md" role="status">
          {finishedAt ? (
            <Text>{t('run.stopped', { reason: error ?? t('run.cancelled') })}</Text>
          ) : (
            <>
              <Text>
                {total === null ? t('run.starting') : t('run.going', { done: showNumber(done), total: showNumber(total) })}
              </Text>
              <Progress value={total ? (100 * done) / total : 0} animated aria-label={t('run.progress')} />
            </>
          )}
        </Stack>
      )}
    </Shown>
  );
}
