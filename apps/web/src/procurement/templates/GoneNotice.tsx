import { Alert, Stack, Text } from '@mantine/core';
import { IconBasketX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LineToday } from '../../offers/templates.js';
import { showMoney } from '../../parts/money.js';

/** What cannot be asked for again today, and what costs something else than it did. */
export function GoneNotice({ lines }: { lines: readonly LineToday[] }) {
  const { t } = useTranslation('procurement');
  const gone = lines.filter((line) => line.gone !== null);
  const dearer = lines.filter((line) => line.gone === null && line.before !== null);
  if (gone.length === 0 && dearer.length === 0) return null;
  return (
    <Alert color="amber" icon={<IconBasketX aria-hidden />} title={t(gone.length > 0 ? 'again.goneTitle' : 'again.dearerTitle')}>
      <Stack gap={2}>
        {gone.map((line) => (
          <Text key={line.id} size="sm">
            {line.description}: {t(`again.gone.${line.gone ?? 'offer'}`)}
          </Text>
        ))}
        {dearer.map((line) => (
          <Text key={line.id} size="sm">
            {t('again.dearer', { what: line.description, now: priceOf(line), before: line.before ? priceOf(line.before) : '' })}
          </Text>
        ))}
      </Stack>
    </Alert>
  );

  function priceOf({
    currency,
    unitPriceMinor,
    recurringMinor,
  }: Pick<LineToday, 'currency' | 'unitPriceMinor' | 'recurringMinor'>): string {
    const monthly = t('money.monthly', { amount: showMoney({ amountMinor: recurringMinor, currency }) });
    const once = showMoney({ amountMinor: unitPriceMinor, currency });
    if (recurringMinor === '0') return once;
    return unitPriceMinor === '0' ? monthly : `${once} + ${monthly}`;
  }
}
