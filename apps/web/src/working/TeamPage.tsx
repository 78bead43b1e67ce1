import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { RecordActions } from '../related/RecordActions.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { MembersPanel } from './MembersPanel.js';
import { TeamForm } from './TeamForm.js';
import { setTeamActive, type Team, teamQuery } from './working.js';

/** A team and who belongs to it. */
export function TeamPage() {
  const { t } = useTranslation('working');
  const { teamId } = useParams({ from: '/frame/admin/teams/$teamId' });
  const query = useQuery(teamQuery(teamId));
  return (
    <Shown query={query} unknown={t('teams.unknown')}>
      {(team) => <Details team={team} />}
    </Shown>
  );
}

function Details({ team }: { team: Team }) {
  const { t } = useTranslation('working');
  const { id, name } = team;
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader
        title={name}
        crumbs={[
          { label: t('titles.admin'), to: '/admin' },
          { label: t('titles.teams'), to: '/admin/teams' },
        ]}
        meta={team.active ? undefined : <ArchivedBadge active={false} />}
        actions={
          <RecordActions
            record={team}
            name={name}
            needs="organization.edit"
            editTitle={t('teams.edit', { name })}
            form={(close) => <TeamForm team={team} close={close} />}
            setActive={(active, version) => setTeamActive(id, version, active)}
          />
        }
      />
      <TwoColumns
        left={
          <Panel title={t('teams.facts')}>
            <FactList
              facts={[
                { label: t('teams.code'), value: team.code },
                { label: t('teams.description'), value: team.description },
              ]}
            />
          </Panel>
        }
        right={<MembersPanel team={team} />}
      />
    </Stack>
  );
}
