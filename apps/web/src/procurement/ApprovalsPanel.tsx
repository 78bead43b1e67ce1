import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { ApprovalStages, plannedOf, underWayOf } from './ApprovalStages.js';
import { previewQuery, type RequestDetail } from './procurement.js';

/** Who has to approve a request and why: beforehand as it would be, afterwards as it stands. */
export function ApprovalsPanel({ request }: { request: RequestDetail }) {
  if (request.state === 'draft') return <Preview request={request} />;
  return <UnderWay request={request} />;
}

function UnderWay({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('procurement');
  const { steps, policyNumber } = request;
  return (
    <Panel title={t('approvals.title')} aside={<Policy number={policyNumber} />}>
      {steps.length > 0 ? (
        <ApprovalStages steps={steps.map(underWayOf)} />
      ) : (
        <Text size="sm" c="dimmed">
          {t(request.state === 'withdrawn' ? 'approvals.neverAsked' : 'approvals.notNeeded')}
        </Text>
      )}
    </Panel>
  );
}

function Preview({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('procurement');
  const { data, error, refetch } = useQuery(previewQuery(request.id, request.version));
  return (
    <Panel title={t('approvals.preview')} aside={<Policy number={data?.policyNumber ?? null} />}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={2} height={56} /> : null}
      {data?.steps.length === 0 ? <EmptyNotice title={t('approvals.notNeeded')}>{t('approvals.goesThrough')}</EmptyNotice> : null}
      {data && data.steps.length > 0 ? <ApprovalStages steps={data.steps.map(plannedOf)} /> : null}
    </Panel>
  );
}

function Policy({ number }: { number: number | null }) {
  const { t } = useTranslation('procurement');
  if (number === null) return null;
  return (
    <Text size="xs" c="dimmed">
      {t('approvals.policy', { number: String(number) })}
    </Text>
  );
}
