import { Group, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { say } from '../values/say.js';
import { type Arrived, metrics, type Seats } from './arrived.rules.js';

interface SeatFieldsProps {
  productId: string | null;
  arrived: Arrived;
  change: (arrived: Arrived) => void;
  error: string | undefined;
}

/** Where the seats that came go to, what one of them stands for, and the keys that came with them. */
export function SeatFields({ productId, arrived, change, error }: SeatFieldsProps) {
  const { t } = useTranslation('purchasing');
  const { seats, keys } = arrived;
  const { data: pools = [] } = useQuery({
    queryKey: ['items', 'pools', productId],
    enabled: productId !== null,
    queryFn: async ({ signal }) => {
      const query = { kind: 'license' as const, limit: 50, ...(productId ? { productId } : {}) };
      const { data } = await answer(api.GET('/api/v1/items', { params: { query }, signal }));
      return data.filter(({ state, phase }) => phase === 'operate' || state === 'ordered');
    },
  });
  const tell = (more: Partial<Seats>): void => change({ ...arrived, seats: { ...seats, ...more } });
  const begins = seats.pool === 'new' || (seats.pool === '' && pools.length === 0);
  return (
    <>
      <Group gap="sm" align="flex-start" grow>
        <Select
          label={t('seats.pool')}
          error={error}
          data={[
            { value: '', label: t(pools.length === 1 ? 'seats.only' : 'seats.found') },
            ...pools.map(({ id, tag, name }) => ({ value: id, label: `${tag} ${name}` })),
            { value: 'new', label: t('seats.new') },
          ]}
          value={seats.pool}
          allowDeselect={false}
          onChange={(pool) => tell({ pool: pool ?? '' })}
        />
        {begins ? (
          <Select
            label={t('seats.metric')}
            data={metrics.map((metric) => ({ value: metric, label: say(metric) }))}
            value={seats.metric || 'user'}
            allowDeselect={false}
            onChange={(metric) => tell({ metric: metric ?? '' })}
          />
        ) : null}
        {begins ? (
          <TextInput
            label={t('seats.tenant')}
            maxLength={200}
            value={seats.tenant}
            onChange={(event) => tell({ tenant: event.currentTarget.value })}
          />
        ) : null}
        {begins ? (
          <TextInput
            type="date"
            label={t('seats.endsOn')}
            value={seats.endsOn}
            onChange={(event) => tell({ endsOn: event.currentTarget.value })}
          />
        ) : null}
      </Group>
      <Textarea
        label={t('arrived.keys')}
        description={t('arrived.keysHelp')}
        autosize
        minRows={2}
        maxRows={8}
        spellCheck={false}
        value={keys}
        onChange={(event) => change({ ...arrived, keys: event.currentTarget.value })}
      />
    </>
  );
}
