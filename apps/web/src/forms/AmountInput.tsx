import { TextInput, type TextInputProps } from '@mantine/core';
import { fromDecimals, toTyped } from '../parts/money.js';

interface AmountInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type' | 'inputMode'> {
  /** What decides how many decimals there are; while there is none, nothing is put in order. */
  currency: string;
  value?: string;
  onChange?: (typed: string) => void;
}

/**
 * A field for an amount as one types it. It takes a point or a comma, with thousands apart or not, and once it is left shows what
 * it read, as this person writes amounts: `2000` becomes `2.000,00` for a German, and `2,000.00` for a Briton.
 */
export function AmountInput({ currency, value = '', onChange, onBlur, ...field }: AmountInputProps) {
  const putInOrder = (): void => {
    const amountMinor = currency === '' ? undefined : fromDecimals(value, currency);
    const shown = amountMinor === undefined ? value : toTyped({ amountMinor, currency });
    if (shown !== value) onChange?.(shown);
  };
  return (
    <TextInput
      {...field}
      inputMode="decimal"
      value={value}
      onChange={(event) => onChange?.(event.currentTarget.value)}
      onBlur={(event) => {
        putInOrder();
        onBlur?.(event);
      }}
    />
  );
}
