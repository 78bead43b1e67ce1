import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { useMay } from '../session/session.js';
import { ReasonForm } from '../work/ReasonForm.js';
import { forgetRequests, type RequestDetail } from './procurement.js';
import { type LineStock, type RequestStock, releaseStock, reserveStock, stockQuery } from './stock.js';

/** What of a request is in stock or kept for it; nothing where neither is so. */
export function StockPanel({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('procurement');
  const { data: stock } = useQuery(stockQuery(request.id));
  if (!stock?.data.some(({ free, reservations }) => (free ?? 0) > 0 || reservations.length > 0) && !stock?.mayReserve)
    return null;
  return (
    <Panel title={t('stock.title')} aside={<StockActions request={request} stock={stock} />}>
      <Stack gap="xs">
        {stock.data.map((line) => (
          <Line key={line.lineId} line={line} />
        ))}
      </Stack>
    </Panel>
  );
}

function Line({ line: { description, free, reservations } }: { line: LineStock }) {
  const { t } = useTranslation('procurement');
  const maySee = useMay('items.read');
  return (
    <div>
      <Text size="sm">
        {description}
        {free === null ? null : <span className="dimmed"> · {t('stock.free', { count: free })}</span>}
      </Text>
      {reservations.map(({ id, itemId, itemTag, state, letGo, reason }) => (
        <Text key={id} size="sm" className="dimmed">
          {t(`stock.states.${state}`)}{' '}
          {maySee ? (
            <ThingLink kind="item" id={itemId} quiet>
              {itemTag}
            </ThingLink>
          ) : (
            itemTag
          )}
          {letGo ? ` · ${reason ?? t(`stock.letGo.${letGo}`)}` : null}
        </Text>
      ))}
    </div>
  );
}

/** For the requester and whoever orders. */
function StockActions({ request, stock }: { request: RequestDetail; stock: RequestStock }) {
  const { t } = useTranslation('procurement');
  const onError = (error: Error): void => {
    tellFailed(error);
    forgetRequests();
  };
  const reserving = useMutation({
    mutationFn: () => reserveStock(request),
    onSuccess: (count) => tellDone(count > 0 ? t('stock.kept', { count }) : t('stock.nothing')),
    onError,
  });
  const [asked, setAsked] = useState(false);
  const releasing = useMutation({
    mutationFn: (reason: string) => releaseStock(request, reason),
    onSuccess: () => {
      setAsked(false);
      tellDone(t('stock.released'));
    },
    onError,
  });
  return (
    <Group gap="xs">
      {stock.mayRelease ? (
        <Button size="xs" variant="default" onClick={() => setAsked(true)}>
          {t('stock.release')}
        </Button>
      ) : null}
      {stock.mayReserve ? (
        <Button size="xs" loading={reserving.isPending} onClick={() => reserving.mutate()}>
          {t('stock.reserve')}
        </Button>
      ) : null}
      <Modal opened={asked} onClose={() => setAsked(false)} title={t('stock.releaseTitle')}>
        <ReasonForm
          label={t('stock.why')}
          verb={t('stock.release')}
          send={(reason) => releasing.mutate(reason)}
          sending={releasing.isPending}
          close={() => setAsked(false)}
        />
      </Modal>
    </Group>
  );
}
