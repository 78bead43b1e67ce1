import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SpendOf } from '../life/SpendOf.js';
import { FactList } from '../parts/FactList.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { pageOf } from '../parts/things.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { AddButton } from '../related/FormButtons.js';
import { ItemsOf } from '../related/ItemsOf.js';
import { MaybeLink } from '../related/MaybeLink.js';
import { RecordActions } from '../related/RecordActions.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { CostCentersOf } from './CostCentersOf.js';
import { ancestorsOf, InsideTree } from './InsideTree.js';
import { PeopleOf } from './PeopleOf.js';
import { changeUnit, type Unit, unitQuery, unitsQuery } from './structure.js';
import { UnitForm } from './UnitForm.js';

/** A business unit: where it hangs, what is inside, who belongs to it, what it has and what it spends. */
export function UnitPage() {
  const { t } = useTranslation('organization');
  const { unitId } = useParams({ from: '/frame/units/$unitId' });
  const query = useQuery(unitQuery(unitId));
  return (
    <Shown query={query} unknown={t('units.unknown')}>
      {(unit) => <Details unit={unit} />}
    </Shown>
  );
}

function Details({ unit }: { unit: Unit }) {
  const { t } = useTranslation('organization');
  const { data: all = [] } = useQuery(unitsQuery);
  const { id, name } = unit;
  const above = ancestorsOf(all, id).map((each) => ({ label: each.name, to: pageOf('business_unit', each.id) }));
  return (
    <Stack gap="md">
      <PageHeader
        title={name}
        crumbs={[{ label: t('titles.units'), to: '/units' }, ...above]}
        meta={unit.active ? undefined : <ArchivedBadge active={false} />}
        actions={
          <RecordActions
            record={unit}
            name={name}
            needs="organization.edit"
            editTitle={t('units.editTitle', { name })}
            form={(close) => <UnitForm unit={unit} close={close} />}
            setActive={(active, version) => changeUnit(id, version, { active })}
          />
        }
      />
      <TwoColumns
        left={
          <>
            <Panel title={t('facts')}>
              <FactList
                facts={[
                  { label: t('fields.code'), value: unit.code },
                  {
                    label: t('units.parent'),
                    value: <MaybeLink kind="business_unit" id={unit.parentId} name={unit.parentName} />,
                  },
                  { label: t('units.head'), value: <MaybeLink kind="person" id={unit.headId} name={unit.headName} /> },
                ]}
              />
            </Panel>
            <Panel
              title={t('units.inside')}
              aside={
                <AddButton label={t('units.add')} needs="organization.edit" quiet>
                  {(close) => <UnitForm parentId={id} close={close} />}
                </AddButton>
              }
            >
              <InsideTree
                label={t('units.inside')}
                nodes={all}
                of={id}
                to={(node) => pageOf('business_unit', node.id)}
                none={t('units.nothingInside')}
              />
            </Panel>
            <CostCentersOf title={t('titles.costCenters')} filters={{ businessUnitId: id }} none={t('units.noCostCenters')} />
          </>
        }
        right={
          <>
            <SpendOf of="business_unit" id={id} name={name} />
            <ItemsOf title={t('items')} filters={{ businessUnitId: id }} none={t('units.noItems')} />
            <PeopleOf title={t('titles.people')} filters={{ businessUnitId: id }} none={t('units.nobody')} />
          </>
        }
      />
    </Stack>
  );
}
