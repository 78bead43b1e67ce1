import { Text } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { ItemView } from './item-queries.js';

const reservationQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['items', id, 'reservation', version],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/items/{id}/reservation', { params: { path: { id } }, signal })),
  });

/** For whom hardware in stock is kept; nobody else is given it. */
export function ReservedFor({ item }: { item: ItemView }) {
  const { t } = useTranslation('item');
  const inStock = item.kind === 'asset' && item.phase === 'configure';
  const { data } = useQuery({ ...reservationQuery(item.id, item.version), enabled: inStock });
  if (!data?.reservation) return null;
  const { forName, requestNumber } = data.reservation;
  return (
    <Text size="sm" fw={600}>
      {t('facts.reservedFor', { name: forName, number: requestNumber })}
    </Text>
  );
}
