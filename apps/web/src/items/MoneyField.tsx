import { Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fromDecimals } from '../parts/money.js';
import { useSession } from '../session/session.js';
import type { FieldProps } from './QuestionField.js';

const usual = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'DKK', 'NOK', 'PLN', 'CZK', 'JPY', 'CAD', 'AUD', 'INR'];

/** An amount and its currency, the organisation's own first. */
export function MoneyField({ question, error, change }: FieldProps) {
  const base = useSession()?.organization.baseCurrency ?? 'EUR';
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState(base);
  const minor = fromDecimals(amount, currency);
  const tell = (nextAmount: string, nextCurrency: string): void => {
    setAmount(nextAmount);
    setCurrency(nextCurrency);
    const amountMinor = fromDecimals(nextAmount, nextCurrency);
    change(amountMinor === undefined ? undefined : { amountMinor, currency: nextCurrency });
  };
  const unreadable = amount.trim() !== '' && minor === undefined ? `This is no amount in ${currency}` : undefined;
  return (
    <Group align="flex-start" gap="xs" wrap="nowrap">
      <TextInput
        label={question.label}
        description={question.help}
        required={question.required}
        error={unreadable ?? error}
        inputMode="decimal"
        value={amount}
        onChange={(event) => tell(event.currentTarget.value, currency)}
        flex={1}
      />
      <Select
        label="Currency"
        aria-label={`Currency of ${question.label}`}
        data={[...new Set([base, ...usual])]}
        value={currency}
        onChange={(next) => tell(amount, next ?? currency)}
        allowDeselect={false}
        searchable
        w={100}
      />
    </Group>
  );
}
