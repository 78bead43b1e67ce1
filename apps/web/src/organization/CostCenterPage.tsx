import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SpendOf } from '../life/SpendOf.js';
import { FactList } from '../parts/FactList.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { ItemsOf } from '../related/ItemsOf.js';
import { MaybeLink } from '../related/MaybeLink.js';
import { RecordActions } from '../related/RecordActions.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { CostCenterForm } from './CostCenterForm.js';
import { PeopleOf } from './PeopleOf.js';
import { type CostCenter, changeCostCenter, costCenterQuery } from './structure.js';

/** A cost centre: who answers for it, what is charged to it month by month, and which items and people belong to it. */
export function CostCenterPage() {
  const { t } = useTranslation('organization');
  const { costCenterId } = useParams({ from: '/frame/cost-centers/$costCenterId' });
  const query = useQuery(costCenterQuery(costCenterId));
  return (
    <Shown query={query} unknown={t('costCenters.unknown')}>
      {(center) => <Details center={center} />}
    </Shown>
  );
}

function Details({ center }: { center: CostCenter }) {
  const { t } = useTranslation('organization');
  const { id } = center;
  const name = `${center.code} ${center.name}`;
  return (
    <Stack gap="md">
      <PageHeader
        title={name}
        crumbs={[{ label: t('titles.costCenters'), to: '/cost-centers' }]}
        meta={center.active ? undefined : <ArchivedBadge active={false} />}
        actions={
          <RecordActions
            record={center}
            name={name}
            needs="organization.edit"
            editTitle={t('costCenters.editTitle', { name: center.code })}
            form={(close) => <CostCenterForm center={center} close={close} />}
            setActive={(active, version) => changeCostCenter(id, version, { active })}
          />
        }
      />
      <TwoColumns
        left={
          <>
            <Panel title={t('facts')}>
              <FactList
                facts={[
                  {
                    label: t('fields.businessUnitId'),
                    value: <MaybeLink kind="business_unit" id={center.businessUnitId} name={center.businessUnitName} />,
                  },
                  {
                    label: t('costCenters.owner'),
                    value: <MaybeLink kind="person" id={center.ownerId} name={center.ownerName} />,
                  },
                  {
                    label: t('costCenters.spendClass'),
                    value: center.spendClass ? t(`costCenters.spendClasses.${center.spendClass}`) : null,
                  },
                ]}
              />
            </Panel>
            <PeopleOf title={t('titles.people')} filters={{ costCenterId: id }} none={t('costCenters.nobody')} />
          </>
        }
        right={
          <>
            <SpendOf of="cost_center" id={id} name={name} />
            <ItemsOf title={t('items')} filters={{ costCenterId: id }} none={t('costCenters.noItems')} />
          </>
        }
      />
    </Stack>
  );
}
