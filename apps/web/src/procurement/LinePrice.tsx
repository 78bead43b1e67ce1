import { NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../forms/AmountInput.js';
import { usualCurrencies } from '../forms/currencies.js';
import type { PartProps } from './LineEditor.js';
import { isUnreadable } from './line-fields.rules.js';

/** What is paid once and every month for each, and for how long. */
export function Price({ line, change, refused }: PartProps) {
  const { t } = useTranslation(['procurement', 'forms']);
  const { currency, unitPrice, monthly } = line;
  const unreadable = (amount: string): string | undefined =>
    isUnreadable(amount, currency) ? t('forms:money.unreadable', { currency }) : undefined;
  return (
    <>
      <AmountInput
        currency={currency}
        label={t('lines.unitPrice')}
        value={unitPrice}
        onChange={(typed) => change({ unitPrice: typed })}
        error={unreadable(unitPrice) ?? refused('unitPriceMinor')}
      />
      <AmountInput
        currency={currency}
        label={t('lines.monthly')}
        value={monthly}
        onChange={(typed) => change({ monthly: typed })}
        error={unreadable(monthly) ?? refused('recurringMinor')}
      />
      <NumberInput
        label={t('lines.term')}
        min={1}
        max={240}
        allowDecimal={false}
        value={line.termMonths}
        onChange={(termMonths) => change({ termMonths })}
        error={refused('termMonths')}
      />
      <Select
        label={t('lines.currency')}
        data={[...new Set([currency, ...usualCurrencies])]}
        value={currency}
        onChange={(next) => change({ currency: next ?? currency })}
        allowDeselect={false}
        searchable
        error={refused('currency')}
      />
    </>
  );
}
