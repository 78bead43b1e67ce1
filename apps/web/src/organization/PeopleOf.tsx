import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { PersonLink } from '../parts/ThingLink.js';
import { LineList } from '../related/LineList.js';
import { useMay } from '../session/session.js';

const FEW = 8;

interface PeopleOfProps {
  title: string;
  filters: { managerId: string } | { locationId: string } | { businessUnitId: string } | { costCenterId: string };
  /** Said where there is nobody; without it the whole panel is left out. */
  none?: string;
}

/** The people of a unit, a place, a cost centre or a manager, and the way to all of them. */
export function PeopleOf(props: PeopleOfProps) {
  return useMay('people.read') ? <PeoplePanel {...props} /> : null;
}

function PeoplePanel({ title, filters, none }: PeopleOfProps) {
  const { t } = useTranslation(['organization', 'related']);
  const { data, error, refetch } = useQuery({
    queryKey: ['people', 'of', filters],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/people', { params: { query: { ...filters, active: true, limit: FEW } }, signal })),
  });
  if (data?.data.length === 0 && none === undefined) return null;
  return (
    <Panel
      title={title}
      aside={
        data?.next ? (
          <Link to="/people" search={{ ...filters }} className="link">
            {t('related:more')}
          </Link>
        ) : null
      }
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={3} height={28} /> : null}
      {data?.data.length === 0 ? <span className="dimmed">{none}</span> : null}
      <LineList
        lines={(data?.data ?? []).map((person) => ({
          id: person.id,
          what: <PersonLink person={person} />,
          side: person.jobTitle,
        }))}
      />
    </Panel>
  );
}
