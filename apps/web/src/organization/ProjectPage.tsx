import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { FactList } from '../parts/FactList.js';
import { showDay } from '../parts/locale.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { When } from '../parts/When.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { LineList } from '../related/LineList.js';
import { MaybeLink } from '../related/MaybeLink.js';
import { RecordActions } from '../related/RecordActions.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { ProjectForm } from './ProjectForm.js';
import { changeProject, type Project, projectQuery } from './projects.js';

/** A project: who pays for it, from when until when, and what was asked for it. */
export function ProjectPage() {
  const { t } = useTranslation('organization');
  const { projectId } = useParams({ from: '/frame/projects/$projectId' });
  const query = useQuery(projectQuery(projectId));
  return (
    <Shown query={query} unknown={t('projects.unknown')}>
      {(project) => <Details project={project} />}
    </Shown>
  );
}

function Details({ project }: { project: Project }) {
  const { t } = useTranslation('organization');
  const maySeeRequests = useMay('procurement.read');
  const { id, startsOn, endsOn } = project;
  const name = `${project.code} ${project.name}`;
  return (
    <Stack gap="md">
      <PageHeader
        title={name}
        crumbs={[{ label: t('titles.projects'), to: '/projects' }]}
        meta={project.active ? undefined : <ArchivedBadge active={false} />}
        actions={
          <RecordActions
            record={project}
            name={name}
            needs="organization.edit"
            editTitle={t('projects.editTitle', { name: project.code })}
            form={(close) => <ProjectForm project={project} close={close} />}
            setActive={(active, version) => changeProject(id, version, { active })}
          />
        }
      />
      <TwoColumns
        left={
          <Panel title={t('facts')}>
            <FactList
              facts={[
                {
                  label: t('fields.costCenterId'),
                  value: <MaybeLink kind="cost_center" id={project.costCenterId} name={project.costCenterName} />,
                },
                { label: t('projects.startsOn'), value: startsOn ? showDay(startsOn) : undefined },
                { label: t('projects.endsOn'), value: endsOn ? showDay(endsOn) : undefined },
              ]}
            />
          </Panel>
        }
        right={maySeeRequests ? <RequestsOf projectId={id} /> : null}
      />
    </Stack>
  );
}

/** What was asked for it, the newest first. */
function RequestsOf({ projectId }: { projectId: string }) {
  const { t } = useTranslation(['organization', 'related']);
  const { data, error, refetch } = useQuery({
    queryKey: ['purchase-requests', 'of-project', projectId],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/purchase-requests', { params: { query: { projectId, limit: 8 } }, signal })),
  });
  return (
    <Panel
      title={t('projects.requests')}
      aside={
        data?.next ? (
          <Link to="/requests" search={{ projectId }} className="link">
            {t('related:more')}
          </Link>
        ) : null
      }
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={3} height={28} /> : null}
      {data?.data.length === 0 ? <span className="dimmed">{t('projects.noRequests')}</span> : null}
      <LineList
        lines={(data?.data ?? []).map(({ id, number, title, createdAt }) => ({
          id,
          what: (
            <Link to="/requests/$requestId" params={{ requestId: id }} className="link">
              {number} {title}
            </Link>
          ),
          side: <When at={createdAt} />,
        }))}
      />
    </Panel>
  );
}
