import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { Panel } from '../parts/Panel.js';
import { Shown } from '../related/Shown.js';
import { MembersPanel } from './MembersPanel.js';
import { RecordFrame } from './RecordFrame.js';
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
  return (
    <RecordFrame
      record={team}
      list="teams"
      form={(close) => <TeamForm team={team} close={close} />}
      setActive={setTeamActive}
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
  );
}
