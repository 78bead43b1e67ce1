import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { PageHeader } from '../parts/PageHeader.js';
import { useMay } from '../session/session.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, FlagFilter, RecordFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { requestStates } from './procurement.js';
import { requestColumns } from './request-columns.js';

/** What was asked for: one's own, what one is asked about, and all of it for those who see all. */
export function RequestsPage() {
  const { t } = useTranslation('procurement');
  const [question] = useQuestion();
  const mayAsk = useMay('procurement.request');
  const mayFindCenters = useMay('organization.read');
  const list = useList({
    key: ['purchase-requests'],
    query: {
      ...orderAndWords(question),
      ...given({
        state: oneOf(requestStates, question['state']),
        mine: question['mine'] === 'yes' || undefined,
        costCenterId: question['costCenterId'],
        projectId: question['projectId'],
      }),
    },
    read: (query, signal) => answer(api.GET('/api/v1/purchase-requests', { params: { query }, signal })),
  });
  const columns = useMemo(() => requestColumns(t), [t]);
  return (
    <div className="page-full">
      <PageHeader
        title={t('titles.requests')}
        actions={
          mayAsk ? (
            <>
              <Button variant="default" renderRoot={(props) => <Link to="/requests/templates" {...props} />}>
                {t('titles.templates')}
              </Button>
              <NewRequest />
            </>
          ) : undefined
        }
      />
      <DataTable
        name="purchase-requests"
        label={t('titles.requests')}
        columns={columns}
        list={list}
        to={({ id }) => `/requests/${id}`}
        filters={
          <>
            <WordsFilter placeholder={t('requests.find')} />
            <FlagFilter name="mine" label={t('requests.mine')} />
            <FacetFilter
              name="state"
              label={t('fields.state')}
              options={requestStates.map((state) => ({ value: state, label: t(`states.${state}`) }))}
            />
            {mayFindCenters ? <RecordFilter name="costCenterId" label={t('fields.costCenter')} kind="cost_center" /> : null}
            <RecordFilter name="projectId" label={t('fields.project')} kind={mayFindCenters ? 'project' : 'purpose'} />
          </>
        }
        filterNames={['mine', 'state', 'costCenterId', 'projectId']}
        empty={{ title: t('requests.none'), text: t('requests.firstStep'), ...(mayAsk ? { action: <NewRequest quiet /> } : {}) }}
      />
    </div>
  );
}

function NewRequest({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation('procurement');
  return (
    <Button
      renderRoot={(props) => <Link to="/requests/new" {...props} />}
      variant={quiet ? 'default' : 'filled'}
      size={quiet ? 'compact-sm' : 'sm'}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      {t('requests.new')}
    </Button>
  );
}
