import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { loadPart } from '../api/reach.js';
import { ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { historyQuery } from './rates.js';

const HEIGHT = 220;
// The chart library is large; the figures come before it.
const RateLine = lazy(() => loadPart(() => import('./RateLine.js')).then((module) => ({ default: module.RateLine })));

/** A year of a currency. */
export function RatePanel({ currency, day }: { currency: string; day: string }) {
  const { t } = useTranslation('rates');
  const { data, error, refetch } = useQuery(historyQuery(currency, day));
  return (
    <Panel title={t('history', { currency })}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={HEIGHT} /> : null}
      {data ? (
        <Suspense fallback={<Skeleton height={HEIGHT} />}>
          <RateLine rates={data.data} height={HEIGHT} label={t('historyOf', { currency })} />
        </Suspense>
      ) : null}
    </Panel>
  );
}
