import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { LineList } from '../related/LineList.js';
import { useMay } from '../session/session.js';

interface CostCentersOfProps {
  title: string;
  filters: { ownerId: string } | { businessUnitId: string };
  /** Said where there are none; without it the whole panel is left out. */
  none?: string;
}

/** The cost centres of a unit, or those that somebody answers for. */
export function CostCentersOf(props: CostCentersOfProps) {
  return useMay('organization.read') ? <CostCentersPanel {...props} /> : null;
}

function CostCentersPanel({ title, filters, none }: CostCentersOfProps) {
  const { t } = useTranslation(['organization', 'related']);
  const { data, error, refetch } = useQuery({
    queryKey: ['cost-centers', 'of', filters],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/cost-centers', { params: { query: { ...filters, active: true, limit: 8 } }, signal })),
  });
  if (data?.data.length === 0 && none === undefined) return null;
  return (
    <Panel
      title={title}
      aside={
        data?.next ? (
          <Link to="/cost-centers" search={{ ...filters }} className="link">
            {t('related:more')}
          </Link>
        ) : null
      }
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={2} height={28} /> : null}
      {data?.data.length === 0 ? <span className="dimmed">{none}</span> : null}
      <LineList
        lines={(data?.data ?? []).map(({ id, code, name, businessUnitName }) => ({
          id,
          what: (
            <ThingLink kind="cost_center" id={id}>
              {`${code} ${name}`}
            </ThingLink>
          ),
          side: 'ownerId' in filters ? businessUnitName : undefined,
        }))}
      />
    </Panel>
  );
}
