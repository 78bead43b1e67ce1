import { Alert, Button, Group, Stack, Tabs, Text, TextInput } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { TwoColumns } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { Converter } from './Converter.js';
import { OwnRateButton } from './OwnRate.js';
import { RatePanel } from './RatePanel.js';
import { RatesFile } from './RatesFile.js';
import { RateTable } from './RateTable.js';
import { Revaluation } from './Revaluation.js';
import { forgetRates, isStale, ratesOnQuery, today } from './rates.js';

/** What currencies are worth, day by day, and what that does to what we owe. */
export function ExchangeRatesPage() {
  const { t } = useTranslation('rates');
  const [{ tab, day: asked }, ask] = useQuestion();
  const day = asked && /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today();
  return (
    <Stack gap="md">
      <PageHeader title={t('title')} actions={<Acts />} />
      <Group align="flex-end" gap="md">
        <TextInput
          type="date"
          label={t('day')}
          value={day}
          max={today()}
          onChange={(event) => ask({ day: event.currentTarget.value || undefined })}
        />
        <Text size="sm" c="dimmed" maw={560} pb={8}>
          {t('help')}
        </Text>
      </Group>
      <Tabs
        value={tab === 'revaluation' ? 'revaluation' : 'rates'}
        onChange={(chosen) => ask({ tab: chosen === 'revaluation' ? 'revaluation' : undefined })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="rates">{t('rates')}</Tabs.Tab>
          <Tabs.Tab value="revaluation">{t('revaluation.title')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="rates">
          <Rates day={day} />
        </Tabs.Panel>
        <Tabs.Panel value="revaluation">
          <Revaluation day={day} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function Rates({ day }: { day: string }) {
  const { t } = useTranslation('rates');
  const [{ currency }, ask] = useQuestion();
  const { data, error, refetch } = useQuery(ratesOnQuery(day));
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LineSkeletons count={8} height={36} />;
  if (data.data.length === 0) return <EmptyNotice title={t('none')}>{t('noneText')}</EmptyNotice>;
  const chosen =
    data.data.find((rate) => rate.currency === currency) ?? data.data.find((rate) => rate.currency === 'USD') ?? data.data[0];
  return (
    <Stack gap="md">
      {isStale(data.data, day) ? (
        <Alert color="amber" variant="light" title={t('stale')}>
          {t('staleText')}
        </Alert>
      ) : null}
      <TwoColumns
        left={<RateTable rates={data.data} chosen={chosen?.currency} choose={(code) => ask({ currency: code })} />}
        right={
          <>
            {chosen ? <RatePanel currency={chosen.currency} day={day} /> : null}
            <Converter day={day} currencies={['EUR', ...data.data.map((rate) => rate.currency)]} />
          </>
        }
      />
    </Stack>
  );
}

function Acts() {
  const { t } = useTranslation('rates');
  const may = useMay('rates.edit');
  const syncing = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/exchange-rates/sync')),
    onSuccess: async ({ changed }) => {
      tellDone(t('changed', { count: changed }));
      await forgetRates();
    },
    onError: tellFailed,
  });
  if (!may) return null;
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden />}
        loading={syncing.isPending}
        onClick={() => syncing.mutate()}
      >
        {t('sync')}
      </Button>
      <RatesFile />
      <OwnRateButton />
    </Group>
  );
}
