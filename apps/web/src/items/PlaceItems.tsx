import { Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { showNumber } from '../parts/locale.js';
import { Panel } from '../parts/Panel.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { ThingLink } from '../parts/ThingLink.js';
import { pageOf } from '../parts/things.js';
import { DataTable } from '../table/DataTable.js';
import { WordsFilter } from '../table/filters.js';
import { phaseName } from '../theme/phases.js';
import { itemColumns } from './item-columns.js';
import classes from './places.module.css';
import { totalOf, useFacets } from './use-facets.js';
import { useItemList } from './use-item-list.js';

/** What is at a place and below it: by phase, then one by one. */
export function PlaceItems({ location }: { location: { id: string; name: string } }) {
  const { t } = useTranslation('items');
  const [{ q, sort }] = useQuestion();
  const lifecycles = useLifecycles();
  const asked = useMemo(() => ({ q, sort, locationId: location.id }), [q, sort, location.id]);
  const list = useItemList(asked);
  const phases = useFacets({ locationId: location.id }, ['phase'])?.get('phase');
  const columns = useMemo(
    () =>
      itemColumns(t, lifecycles, undefined).map((column) =>
        column.id === 'costCenter' ? { ...column, optional: true } : column,
      ),
    [t, lifecycles],
  );
  return (
    <Panel
      title={location.name}
      aside={
        <ThingLink kind="location" id={location.id}>
          {t('places.open')}
        </ThingLink>
      }
    >
      <Group gap="xs">
        {phases?.map(({ value, count }) => (
          <Link
            key={value}
            to="/items"
            search={{ locationId: location.id, phase: value }}
            className="quiet-link"
            aria-label={t('places.inPhase', { many: showNumber(count), phase: phaseName(value) })}
          >
            <PhaseBadge phase={value} label={`${phaseName(value)} ${showNumber(count)}`} />
          </Link>
        ))}
      </Group>
      <div className={classes['list']}>
        <DataTable
          name="places"
          label={t('places.items', { name: location.name })}
          columns={columns}
          list={list}
          to={({ id }) => pageOf('item', id)}
          total={q ? undefined : totalOf(phases)}
          filters={<WordsFilter placeholder={t('filters.words')} />}
          views={false}
          empty={{ title: t('places.empty'), text: t('places.emptyText') }}
        />
      </div>
    </Panel>
  );
}
