import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { PageHeader } from '../parts/PageHeader.js';
import { When } from '../parts/When.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { AddButton } from '../related/FormButtons.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { EndpointDetails } from './EndpointDetails.js';
import { NewEndpointForm } from './NewEndpointForm.js';
import type { Endpoint } from './webhooks.js';

/** Where workflows tell other systems of their steps. */
export function WebhooksPage() {
  const { t } = useTranslation('webhooks');
  const [question] = useQuestion();
  const list = useList({
    key: ['webhook-endpoints'],
    query: orderAndWords(question),
    read: (query, signal) => answer(api.GET('/api/v1/webhook-endpoints', { params: { query }, signal })),
  });
  const columns = useMemo<Column<Endpoint>[]>(
    () => [
      { id: 'name', title: t('name'), width: 220, cell: ({ name }) => name, text: ({ name }) => name },
      { id: 'url', title: t('url'), width: 380, cell: ({ url }) => url, text: ({ url }) => url },
      {
        id: 'active',
        title: t('state'),
        width: 130,
        card: 'badge',
        cell: ({ active }) => (active ? t('active') : <ArchivedBadge active={false} />),
        text: ({ active }) => t(active ? 'active' : 'inactive'),
      },
      {
        id: 'updatedAt',
        title: t('changed'),
        width: 150,
        cell: ({ updatedAt }) => <When at={updatedAt} />,
        text: ({ updatedAt }) => updatedAt,
      },
    ],
    [t],
  );
  const add = (
    <AddButton label={t('add')} needs="lifecycles.define">
      {(close) => <NewEndpointForm close={close} />}
    </AddButton>
  );
  return (
    <div className="page-full">
      <PageHeader title={t('title')} crumbs={[{ label: t('administration'), to: '/admin' }]} actions={add} />
      <DataTable
        name="webhook-endpoints"
        label={t('title')}
        columns={columns}
        list={list}
        filters={<WordsFilter placeholder={t('find')} />}
        panel={{ title: ({ name }) => name, show: (endpoint) => <EndpointDetails key={endpoint.id} endpoint={endpoint} /> }}
        empty={{ title: t('none'), text: t('noneText'), action: add }}
        views={false}
      />
    </div>
  );
}
