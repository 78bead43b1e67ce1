import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { RecoveryTable } from './RecoveryTable.js';
import type { Recovery, Statement } from './statements.js';

/** What a unit bears by its card: quantity by price, with the cost and what is recovered of it beside each line. */
export function RatedLines({ rates, rated }: { rates: Statement['rates']; rated: Recovery }) {
  const { t } = useTranslation('statements');
  return (
    <div>
      <Title order={3}>{t('rated.title', { card: rates[0]?.card ?? '' })}</Title>
      <RecoveryTable
        what={t('rated.service')}
        total={rated}
        rows={rates.map(({ label, quantity, price, ...sums }) => ({
          ...sums,
          id: label ?? '',
          what: label ?? t('rated.unpriced'),
          note:
            quantity === null || !price
              ? undefined
              : t('rated.times', { quantity: showNumber(Number(quantity)), price: showMoney(price) }),
        }))}
      />
    </div>
  );
}
