import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { showDay } from '../parts/locale.js';
import { PersonLink, ThingLink } from '../parts/ThingLink.js';
import { When } from '../parts/When.js';
import { useMay } from '../session/session.js';
import type { RequestDetail } from './procurement.js';
import { Totals } from './Totals.js';

/** Who wants it, for whom, until when, for what it is needed and what it costs. */
export function RequestFacts({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('procurement');
  const { totals, wantedOn, submittedAt, reason } = request;
  return (
    <Stack gap="sm">
      <FactList
        facts={[
          { label: t('fields.total'), value: <Totals totals={totals} monthly /> },
          { label: t('fields.requestedBy'), value: <Person id={request.requestedById} name={request.requestedByName} /> },
          { label: t('fields.for'), value: <Beneficiary request={request} /> },
          request.projectId && request.forKind !== 'project'
            ? { label: t('fields.project'), value: <ProjectName request={request} /> }
            : undefined,
          { label: t('fields.wantedOn'), value: wantedOn ? showDay(wantedOn) : undefined },
          submittedAt ? { label: t('fields.submittedAt'), value: <When at={submittedAt} /> } : undefined,
        ]}
      />
      {reason ? (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {reason}
        </Text>
      ) : null}
    </Stack>
  );
}

function Beneficiary({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('procurement');
  const mayFindPlaces = useMay('organization.read');
  const { forPersonId, forPersonName, forLocationId, forLocationName } = request;
  if (forPersonId) return <Person id={forPersonId} name={forPersonName ?? ''} />;
  if (request.forKind === 'project') return <ProjectName request={request} />;
  if (!forLocationId) return t('requests.forSelf');
  if (!mayFindPlaces) return forLocationName;
  return (
    <ThingLink kind="location" id={forLocationId}>
      {forLocationName}
    </ThingLink>
  );
}

function ProjectName({ request: { projectId, projectName } }: { request: RequestDetail }) {
  const may = useMay('organization.read');
  return may && projectId ? (
    <ThingLink kind="project" id={projectId}>
      {projectName}
    </ThingLink>
  ) : (
    projectName
  );
}

/** Led to by those who may see people. */
function Person({ id, name }: { id: string; name: string }) {
  const may = useMay('people.read');
  return may ? <PersonLink person={{ id, name }} /> : name;
}
