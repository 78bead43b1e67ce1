import { Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { ApprovalsPanel } from './ApprovalsPanel.js';
import { AttachmentsPanel } from './AttachmentsPanel.js';
import { BudgetsPanel } from './BudgetsPanel.js';
import { DecisionBar } from './DecisionBar.js';
import { HistoryPanel } from './HistoryPanel.js';
import type { InboxEntry } from './InboxRow.js';
import { LineTable } from './LineTable.js';
import { requestQuery } from './procurement.js';
import classes from './procurement.module.css';
import { RequestFacts } from './RequestFacts.js';
import { RequestState } from './RequestState.js';

/** All that one has to know to decide about a request, with the decision on top. */
export function InboxDetail({ entry, done }: { entry: InboxEntry; done: () => void }) {
  const { t } = useTranslation('procurement');
  const { data: request, error, refetch } = useQuery(requestQuery(entry.requestId));
  return (
    <Stack gap="md" p="md" className={classes['inboxFacts'] ?? ''}>
      <div>
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Title order={2}>{entry.title}</Title>
          {request ? <RequestState state={request.state} /> : null}
        </Group>
        <Link to="/requests/$requestId" params={{ requestId: entry.requestId }} className="link">
          {t('inbox.openPage', { number: entry.number })}
        </Link>
      </div>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!request && !error ? <LineSkeletons count={5} height={48} /> : null}
      {request ? (
        <>
          <DecisionBar request={request} done={done} />
          <div className={classes['narrow']}>
            <RequestFacts request={request} />
          </div>
          <LineTable request={request} />
          <AttachmentsPanel request={request} />
          <BudgetsPanel request={request} />
          <ApprovalsPanel request={request} />
          <HistoryPanel history={request.history} />
        </>
      ) : null}
    </Stack>
  );
}
