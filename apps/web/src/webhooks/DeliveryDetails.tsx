import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { CodeBlock } from '../parts/CodeBlock.js';
import { FactList } from '../parts/FactList.js';
import { showMoment, showNumber } from '../parts/locale.js';
import { LineSkeletons } from '../parts/Notice.js';
import { tellFailed } from '../parts/toasts.js';
import { useMay } from '../session/session.js';
import { DeliveryState, durationText, toldBy } from './delivery-columns.js';
import { type Delivery, sendAgain } from './webhooks.js';

/** One message: how it went, what it said, how the answer began, and sending it once more. */
export function DeliveryDetails({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('webhooks');
  const { id, messageId, runId, state, attempts, status, error, sentAt, answeredAt } = delivery;
  // Read anew whenever the message was sent once more.
  const details = useQuery({
    queryKey: ['webhook-delivery', id, state, attempts],
    queryFn: () => answer(api.GET('/api/v1/webhook-deliveries/{id}', { params: { path: { id } } })),
  });
  return (
    <Stack gap="md">
      {error ? (
        <Alert color="rose" style={{ overflowWrap: 'anywhere' }}>
          {error}
        </Alert>
      ) : null}
      <FactList
        facts={[
          { label: t('state'), value: <DeliveryState state={state} /> },
          status === null ? undefined : { label: t('deliveries.status'), value: status },
          { label: t('deliveries.duration'), value: durationText(t, delivery) },
          { label: t('deliveries.attempts'), value: showNumber(attempts) },
          sentAt ? { label: t('deliveries.sentAt'), value: showMoment(sentAt) } : undefined,
          answeredAt ? { label: t('deliveries.answeredAt'), value: showMoment(answeredAt) } : undefined,
          runId
            ? {
                label: t('deliveries.run'),
                value: (
                  <Link to="/runs/$runId" params={{ runId }} className="link">
                    {toldBy(t, delivery)}
                  </Link>
                ),
              }
            : undefined,
          { label: t('deliveries.id'), value: messageId },
        ]}
      />
      <SendAgain delivery={delivery} />
      {details.data ? (
        <>
          {details.data.answer ? <CodeBlock title={t('deliveries.answer')} text={details.data.answer} /> : null}
          <CodeBlock title={t('deliveries.body')} text={indented(details.data.body)} />
        </>
      ) : (
        <LineSkeletons count={4} height={24} />
      )}
    </Stack>
  );
}

function SendAgain({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('webhooks');
  const queries = useQueryClient();
  const may = useMay('lifecycles.define');
  const sending = useMutation({
    mutationFn: () => sendAgain(delivery),
    onError: tellFailed,
    onSettled: () => queries.invalidateQueries({ queryKey: ['webhook-deliveries'] }),
  });
  if (!may) return null;
  return (
    <Stack gap={4}>
      <Group>
        <Button variant="default" loading={sending.isPending || delivery.state === 'sending'} onClick={() => sending.mutate()}>
          {t('deliveries.again')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('deliveries.againText')}
      </Text>
    </Stack>
  );
}

/** JSON as people read it. */
function indented(body: string): string {
  return JSON.stringify(JSON.parse(body), null, 2);
}
