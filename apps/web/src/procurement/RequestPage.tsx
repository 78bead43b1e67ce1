import { Alert, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { AnswerForm } from './AnswerForm.js';
import { ApprovalsPanel } from './ApprovalsPanel.js';
import { AttachmentsPanel } from './AttachmentsPanel.js';
import { BudgetsPanel } from './BudgetsPanel.js';
import { DecisionBar } from './DecisionBar.js';
import { GoneLines } from './GoneLines.js';
import { HistoryPanel } from './HistoryPanel.js';
import { LineTable } from './LineTable.js';
import { type RequestDetail, requestQuery } from './procurement.js';
import { RequestActions } from './RequestActions.js';
import { RequestFacts } from './RequestFacts.js';
import { RequestState } from './RequestState.js';
import { StockPanel } from './StockPanel.js';

/** A request: where it stands and why, and what one can do with it now. */
export function RequestPage() {
  const { t } = useTranslation('procurement');
  const { requestId } = useParams({ from: '/frame/requests/$requestId' });
  const query = useQuery(requestQuery(requestId));
  return (
    <Shown query={query} unknown={t('requests.unknown')}>
      {(request) => <Request key={request.id} request={request} />}
    </Shown>
  );
}

function Request({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('procurement');
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader
        title={request.title}
        tab={t('requests.tab', { number: request.number, title: request.title })}
        crumbs={[{ label: t('titles.requests'), to: '/requests' }]}
        meta={
          <>
            <Text size="sm" className="tabular">
              {request.number}
            </Text>
            <RequestState state={request.state} />
          </>
        }
        actions={<RequestActions request={request} />}
      />
      <SentBack request={request} />
      <GoneLines request={request} />
      <AnswerForm request={request} />
      <DecisionBar request={request} />
      <TwoColumns
        left={
          <>
            <Panel title={t('requests.facts')}>
              <RequestFacts request={request} />
            </Panel>
            <HistoryPanel history={request.history} />
          </>
        }
        right={
          <>
            <Panel title={t('lines.title')}>
              <LineTable request={request} />
            </Panel>
            <AttachmentsPanel request={request} />
            <StockPanel request={request} />
            <ApprovalsPanel request={request} />
            <BudgetsPanel request={request} />
          </>
        }
      />
    </Stack>
  );
}

/** Why a draft that was sent once is a draft again. */
function SentBack({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('procurement');
  const last = request.history.at(-1);
  if (request.state !== 'draft' || last?.kind !== 'sent_back') return null;
  return (
    <Alert color="amber" icon={<IconArrowBackUp aria-hidden />} title={t('requests.sentBackBy', { who: last.byName })}>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
        {last.reason}
      </Text>
    </Alert>
  );
}
