import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { LineList } from '../related/LineList.js';
import { useMay } from '../session/session.js';
import { AddContract } from './AddContract.js';
import { ContractState } from './ContractState.js';

/** What is agreed with a vendor. */
export function ContractsOf({ vendorId }: { vendorId: string }) {
  return useMay('contracts.read') ? <ContractsPanel vendorId={vendorId} /> : null;
}

function ContractsPanel({ vendorId }: { vendorId: string }) {
  const { t } = useTranslation(['catalog', 'related']);
  const { data, error, refetch } = useQuery({
    queryKey: ['contracts', 'of', vendorId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/contracts', { params: { query: { vendorId, sort: '-createdAt', limit: 8 } }, signal })),
  });
  return (
    <Panel title={t('titles.contracts')} aside={<AddContract vendorId={vendorId} quiet />}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={2} height={28} /> : null}
      {data?.data.length === 0 ? <span className="dimmed">{t('contracts.noneHere')}</span> : null}
      <LineList
        lines={(data?.data ?? []).map(({ id, number, name, state }) => ({
          id,
          what: (
            <>
              <ThingLink kind="contract" id={id}>
                {number}
              </ThingLink>{' '}
              {name}
            </>
          ),
          side: <ContractState state={state} />,
        }))}
      />
      {data?.next ? (
        <Link to="/contracts" search={{ vendorId }} className="link">
          {t('related:more')}
        </Link>
      ) : null}
    </Panel>
  );
}
