import { Table, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showDay } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { showMoney } from '../parts/money.js';
import { problemText } from '../parts/problem-text.js';
import { type ChargeFields, newCharge } from './charge-fields.js';
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
      <Table aria-label={t('charges.preview.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('charges.preview.due')}</Table.Th>
            <Table.Th>{t('charges.preview.days')}</Table.Th>
            <Table.Th ta="right">{t('charges.amount')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data?.periods.map(({ from, dueOn, days, of, amount }) => (
            <Table.Tr key={from}>
              <Table.Td>{showDay(dueOn)}</Table.Td>
              <Table.Td>{t('charges.preview.daysOf', { days, of })}</Table.Td>
              <Table.Td ta="right">
                <Money amount={amount} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {data?.feeAfterFirst ? (
        <Text size="xs" c="dimmed">
          {t('charges.preview.fee', { amount: showMoney(data.feeAfterFirst) })}
        </Text>
      ) : null}
    </>
  );
}
