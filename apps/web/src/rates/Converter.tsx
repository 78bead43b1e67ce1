import { Group, Select, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { AmountInput } from '../forms/AmountInput.js';
import { showDay } from '../parts/locale.js';
import { fromDecimals, showMoney } from '../parts/money.js';
import { ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { useSession } from '../session/session.js';
import { showReckoned } from './rates.js';

/** An amount in another currency on the day, and of which day the rate is that was used. */
export function Converter({ day, currencies }: { day: string; currencies: readonly string[] }) {
  const { t } = useTranslation(['rates', 'forms']);
  const base = useSession()?.organization.baseCurrency ?? 'EUR';
  const [typed, setTyped] = useState('100');
  const [from, setFrom] = useState(base === 'USD' ? 'EUR' : 'USD');
  const [to, setTo] = useState(base);
  const amountMinor = fromDecimals(typed, from);
  const query = useQuery({
    queryKey: ['exchange-rates', 'conversion', amountMinor, from, to, day],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/exchange-rates/conversion', {
          params: { query: { amountMinor: amountMinor ?? '0', from, to, day } },
          signal,
        }),
      ),
    enabled: amountMinor !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const data = [...new Set(currencies)];
  const told = query.data;
  return (
    <Panel title={t('rates:converter')}>
      <Group align="flex-start" gap="xs" wrap="nowrap">
        <AmountInput
          currency={from}
          label={t('rates:amount')}
          value={typed}
          error={amountMinor === undefined ? t('forms:money.unreadable', { currency: from }) : undefined}
          onChange={(typed) => setTyped(typed)}
        />
        <Select
          label={t('rates:from')}
          data={data}
          searchable
          allowDeselect={false}
          value={from}
          onChange={(code) => code && setFrom(code)}
        />
        <Select
          label={t('rates:to')}
          data={data}
          searchable
          allowDeselect={false}
          value={to}
          onChange={(code) => code && setTo(code)}
        />
      </Group>
      {query.error ? <ErrorNotice error={query.error} /> : null}
      {told && !query.error ? (
        <div aria-live="polite">
          <Text fz={22} fw={600} className="tabular">
            {showMoney(told.result)}
          </Text>
          <Text size="sm" c="dimmed">
            {t('rates:used', {
              rate: showReckoned(told.rate),
              from: told.amount.currency,
              to: told.result.currency,
              day: showDay([told.fromDay, told.toDay].sort()[0] ?? told.day),
            })}
          </Text>
        </div>
      ) : null}
    </Panel>
  );
}
