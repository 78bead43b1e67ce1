import { Alert, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showMoney } from '../parts/money.js';
import { problemText } from '../parts/problem-text.js';
import { ForeseenPeriods } from './ForeseenPeriods.js';
import { type Charge, itemKey } from './item-queries.js';
import type { ChargeChanges } from './use-charge-form.js';

/** What the change brings back, adds and costs, and the months ahead; told before it is confirmed. */
export function ChargeChangePreview({ charge, changes }: { charge: Charge; changes: ChargeChanges | null }) {
  const { t } = useTranslation('item');
  const [typed] = useDebouncedValue(changes, 400);
  const { data, error } = useQuery({
    queryKey: [...itemKey(charge.itemId), 'charge-preview', charge.id, charge.version, typed],
    queryFn: () => answer(api.POST('/api/v1/charges/{id}/preview', { params: { path: { id: charge.id } }, body: typed ?? {} })),
    enabled: typed !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (typed === null) return null;
  if (error)
    return (
      <Text size="sm" c="rose" role="status">
        {problemText(error)}
      </Text>
    );
  if (!data) return null;
  const { corrected, notPosted, fee, periods } = data;
  const comesBack = corrected.amountMinor.startsWith('-');
  const amount = showMoney({ ...corrected, amountMinor: corrected.amountMinor.replace('-', '') });
  return (
    <>
      {fee ? (
        <Alert color="amber" role="status">
          {t('charges.preview.endingFee', { amount: showMoney(fee) })}
        </Alert>
      ) : null}
      {corrected.amountMinor === '0' ? null : (
        <Text size="sm" role="status">
          {t(comesBack ? 'charges.preview.back' : 'charges.preview.more', { amount })}
        </Text>
      )}
      {notPosted.amountMinor === '0' ? null : (
        <Text size="sm" role="status">
          {t('charges.preview.notPosted', { amount: showMoney(notPosted) })}
        </Text>
      )}
      <Text size="sm" fw={600}>
        {t('charges.preview.title')}
      </Text>
      {periods.length > 0 ? (
        <ForeseenPeriods periods={periods} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('charges.preview.nothing')}
        </Text>
      )}
    </>
  );
}
