import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showMoney } from '../parts/money.js';
import { problemText } from '../parts/problem-text.js';
import { type ChargeFields, newCharge } from './charge-fields.js';
import { ForeseenPeriods } from './ForeseenPeriods.js';
import { itemKey } from './item-queries.js';

/** What the charge would post next, as the server reckons it. */
export function ChargePreview({ itemId, fields }: { itemId: string; fields: ChargeFields }) {
  const { t } = useTranslation('item');
  const [typed] = useDebouncedValue(fields, 400);
  const body = { ...newCharge(typed), description: typed.description.trim() || '–' };
  const { data, error } = useQuery({
    queryKey: [...itemKey(itemId), 'charge-preview', body],
    queryFn: () => answer(api.POST('/api/v1/items/{id}/charges/preview', { params: { path: { id: itemId } }, body })),
    enabled: typed.amount !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (typed.amount === null)
    return (
      <Text size="sm" c="dimmed">
        {t('charges.preview.amountFirst')}
      </Text>
    );
  if (error)
    return (
      <Text size="sm" c="rose" role="status">
        {problemText(error)}
      </Text>
    );
  return (
    <>
      <ForeseenPeriods periods={data?.periods ?? []} />
      {data?.feeAfterFirst ? (
        <Text size="xs" c="dimmed">
          {t('charges.preview.fee', { amount: showMoney(data.feeAfterFirst) })}
        </Text>
      ) : null}
    </>
  );
}
