import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { PageHeader } from '../parts/PageHeader.js';
import { tellFailed } from '../parts/toasts.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { Shown } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { useLookingAgain } from '../table/use-looking-again.js';
import { say } from '../values/say.js';
import { DeliveryDetails } from './DeliveryDetails.js';
import { deliveryColumns, deliveryEvents, deliveryStates, toldBy } from './delivery-columns.js';
import { type Endpoint, sendTest } from './webhooks.js';

const EVERY = 1_000;

/** An endpoint with all that was sent to it, and a test of it. */
export function EndpointPage() {
  const { t } = useTranslation('webhooks');
  const { endpointId } = useParams({ from: '/frame/admin/webhooks/$endpointId' });
  const query = useQuery({
    queryKey: ['webhook-endpoints', endpointId],
    queryFn: () => answer(api.GET('/api/v1/webhook-endpoints/{id}', { params: { path: { id: endpointId } } })),
  });
  return (
    <Shown query={query} unknown={t('unknown')}>
      {(endpoint) => <Deliveries endpoint={endpoint} />}
    </Shown>
  );
}

function Deliveries({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation('webhooks');
  const [question] = useQuestion();
  const { id, name, active } = endpoint;
  const state = oneOf(deliveryStates, question['state']);
  const event = oneOf(deliveryEvents, question['event']);
  const list = useList({
    key: ['webhook-deliveries', id],
    query: { ...orderAndWords(question), ...given({ state, event }) },
    read: (query, signal) =>
      answer(api.GET('/api/v1/webhook-endpoints/{id}/deliveries', { params: { path: { id }, query }, signal })),
  });
  const columns = useMemo(() => deliveryColumns(t), [t]);
  const isUnderWay = list.rows.some((row) => row.state === 'sending');
  useLookingAgain('webhook-deliveries', isUnderWay, EVERY);
  return (
    <div className="page-full">
      <PageHeader
        title={name}
        crumbs={[
          { label: t('administration'), to: '/admin' },
          { label: t('title'), to: '/admin/webhooks' },
        ]}
        meta={<ArchivedBadge active={active} />}
        actions={<SendTest endpoint={endpoint} />}
      />
      <DataTable
        name="webhook-deliveries"
        label={t('deliveries.title', { name })}
        columns={columns}
        list={list}
        filters={
          <>
            <WordsFilter placeholder={t('deliveries.find')} />
            <FacetFilter
              name="state"
              label={t('state')}
              options={deliveryStates.map((value) => ({ value, label: say(value) }))}
            />
            <FacetFilter
              name="event"
              label={t('deliveries.what')}
              options={deliveryEvents.map((value) => ({
                value,
                label: t(value === 'test' ? 'deliveries.test' : 'deliveries.step'),
              }))}
            />
          </>
        }
        filterNames={['state', 'event']}
        panel={{
          title: (delivery) => toldBy(t, delivery),
          show: (delivery) => <DeliveryDetails key={delivery.id} delivery={delivery} />,
          readOne: (one, signal) => answer(api.GET('/api/v1/webhook-deliveries/{id}', { params: { path: { id: one } }, signal })),
        }}
        empty={{ title: t('deliveries.none'), text: t('deliveries.noneText') }}
        views={false}
      />
    </div>
  );
}

/** Sends a message that asks for nothing, and opens what becomes of it. */
function SendTest({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation('webhooks');
  const [, ask] = useQuestion();
  const queries = useQueryClient();
  const may = useMay('lifecycles.define');
  const testing = useMutation({
    mutationFn: () => sendTest(endpoint),
    onError: tellFailed,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['webhook-deliveries', endpoint.id] });
      ask({ state: undefined, event: undefined, q: undefined, open: id });
    },
  });
  if (!may) return null;
  return (
    <Button loading={testing.isPending} disabled={!endpoint.active} onClick={() => testing.mutate()}>
      {t('deliveries.sendTest')}
    </Button>
  );
}
