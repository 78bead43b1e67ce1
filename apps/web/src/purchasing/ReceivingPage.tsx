import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { NotFound } from '../frame/NotFound.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { useMay } from '../session/session.js';
import { OrderState } from './OrderState.js';
import { cameText } from './order-columns.js';
import classes from './purchasing.module.css';

const openOrders = async (q: string, signal?: AbortSignal) => {
  const query = { open: true, limit: 20, ...(q ? { q } : {}) };
  return answer(api.GET('/api/v1/purchase-orders', { params: { query }, ...(signal ? { signal } : {}) }));
};

/** Which order came: its number is scanned or typed, or it is found by vendor and product among those that are open. */
export function ReceivingPage() {
  const { t } = useTranslation('purchasing');
  return useMay('procurement.receive') ? <Receiving /> : <NotFound what={t('receiving.forbidden')} />;
}

function Receiving() {
  const { t } = useTranslation('purchasing');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['purchase-orders', 'open', q],
    queryFn: ({ signal }) => openOrders(q, signal),
  });
  const finding = useMutation({
    mutationFn: (words: string) => openOrders(words),
    onSuccess: ({ data: found }, words) => {
      setQ(words);
      const exact = found.find(({ number }) => number.toLocaleLowerCase() === words.toLocaleLowerCase());
      const only = exact ?? (found.length === 1 ? found[0] : undefined);
      if (only) void navigate({ to: '/receiving/$orderId', params: { orderId: only.id } });
    },
  });
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    finding.mutate(typed.trim());
  };
  return (
    <Stack gap="md" maw={720}>
      <PageHeader title={t('titles.receiving')} />
      <form onSubmit={submit}>
        <Group align="flex-end" wrap="nowrap">
          <TextInput
            label={t('receiving.which')}
            size="lg"
            flex={1}
            autoFocus
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" size="lg" variant="default" loading={finding.isPending}>
            {t('receiving.find')}
          </Button>
        </Group>
      </form>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {isPending ? <LineSkeletons count={4} height={44} /> : null}
      <div aria-live="polite">
        {data?.data.length === 0 ? (
          <EmptyNotice title={q ? t('receiving.unknown', { words: q }) : t('receiving.none')}>
            {q ? t('receiving.unknownText') : t('receiving.noneText')}
          </EmptyNotice>
        ) : null}
      </div>
      <ul className={classes['choices']}>
        {data?.data.map((order) => (
          <li key={order.id} className={classes['choice']}>
            <span>
              <Link to="/receiving/$orderId" params={{ orderId: order.id }} className="link">
                {order.number}
              </Link>{' '}
              {order.vendorName}
              <Text size="xs" c="dimmed" className="tabular">
                {t('orders.cameOf', { came: cameText(t, order) })}
              </Text>
            </span>
            <OrderState state={order.state} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
