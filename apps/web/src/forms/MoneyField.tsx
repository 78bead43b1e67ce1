import { Group, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Amount, fromDecimals, toTyped } from '../parts/money.js';
import { useSession } from '../session/session.js';
import { AmountInput } from './AmountInput.js';
import { usualCurrencies } from './currencies.js';

interface MoneyFieldProps {
  label: string;
  description?: string | undefined;
  required?: boolean;
  error?: ReactNode;
  /** What it says at first. */
  initial?: Amount | null;
  /** `undefined` while what was typed is no amount. */
  change: (amount: Amount | undefined) => void;
}

/** An amount and its currency, the organisation's own first. */
export function MoneyField({ label, description, required = false, error, initial, change }: MoneyFieldProps) {
  const { t } = useTranslation('forms');
  const base = useSession()?.organization.baseCurrency ?? 'EUR';
  const [amount, setAmount] = useState(initial ? toTyped(initial) : '');
  const [currency, setCurrency] = useState(initial?.currency ?? base);
  const minor = fromDecimals(amount, currency);
  const tell = (nextAmount: string, nextCurrency: string): void => {
    setAmount(nextAmount);
    setCurrency(nextCurrency);
    const amountMinor = fromDecimals(nextAmount, nextCurrency);
    change(amountMinor === undefined ? undefined : { amountMinor, currency: nextCurrency });
  };
  const unreadable = amount.trim() !== '' && minor === undefined ? t('money.unreadable', { currency }) : undefined;
  return (
    <Group align="flex-start" gap="xs" wrap="nowrap">
      <AmountInput
        currency={currency}
        label={label}
        description={description}
        required={required}
        error={unreadable ?? error}
        value={amount}
        onChange={(typed) => tell(typed, currency)}
        flex={1}
      />
      <Select
        label={t('money.currency')}
        aria-label={t('money.currencyOf', { label })}
        data={[...new Set([base, currency, ...usualCurrencies])]}
        value={currency}
        onChange={(next) => tell(amount, next ?? currency)}
        allowDeselect={false}
        searchable
        w={100}
      />
    </Group>
  );
}
