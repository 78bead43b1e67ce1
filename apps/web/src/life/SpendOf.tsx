import { Group, NativeSelect, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { SpendByMonth } from '../charts/SpendByMonth.js';
import type { LinesQuery } from '../explorer/explorer.js';
import { LinesDrawer } from '../explorer/LinesDrawer.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { When } from '../parts/When.js';
import { useMay } from '../session/session.js';
import { LifeFigures } from './LifeFigures.js';
import { LifeTable } from './LifeTable.js';
import { alongs, filterBy, type Living, lifeQuery, linesOf, monthTable, type SpendLife } from './life.js';

interface SpendOfProps extends Living {
  /** What it is called, for those who hear the chart. */
  name: string;
}

/** What a thing cost: this month, this year and over its life, by month, kind and part, each figure with its lines. */
export function SpendOf(props: SpendOfProps) {
  return useMay('spend.read') ? <SpendPanel {...props} /> : null;
}

function SpendPanel({ of, id, name }: SpendOfProps) {
  const { t } = useTranslation(['life', 'explorer']);
  const [question, ask] = useQuestion();
  const by = oneOf(alongs[of], question['spend']);
  const { data: told, error, refetch } = useQuery(lifeQuery({ of, id }, by));
  const some = told !== undefined && (told.kinds.length > 0 || told.committed !== '0');
  const along = (
    <Group gap="sm">
      <NativeSelect
        size="xs"
        aria-label={t('along')}
        value={by ?? 'kind'}
        onChange={({ currentTarget }) => ask({ spend: oneOf(alongs[of], currentTarget.value) })}
        data={(['kind', ...alongs[of]] as const).map((value) => ({ value, label: t(`explorer:along.${value}`) }))}
      />
      <Link to="/spend-explorer" search={{ ...filterBy({ of, id }), by: by ?? 'kind' }} className="link">
        {t('explore')}
      </Link>
    </Group>
  );
  return (
    <Panel title={t('title')} aside={some ? along : null}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!told && !error ? <Skeleton height={420} /> : null}
      {told && !some ? <EmptyNotice title={t('none')}>{t('noneText')}</EmptyNotice> : null}
      {told && some ? <Told living={{ of, id }} by={by} told={told} name={name} /> : null}
    </Panel>
  );
}

interface ToldProps {
  living: Living;
  by: (typeof alongs)[Living['of']][number] | undefined;
  told: SpendLife;
  name: string;
}

function Told({ living, by, told, name }: ToldProps) {
  const { t } = useTranslation('life');
  const [lines, setLines] = useState<{ name: string; query: LinesQuery }>();
  return (
    <>
      <LifeFigures
        told={told}
        open={(title, sum, about) => setLines({ name: title, query: linesOf(living, told, sum, about) })}
      />
      <SpendByMonth table={monthTable(told)} about={t('about', { name })} />
      <LifeTable
        told={told}
        by={by}
        open={(title, sum, about) => setLines({ name: title, query: linesOf(living, told, sum, about) })}
      />
      <Text size="xs" c="dimmed">
        {t('asOf')} <When at={told.asOf} />
        {told.behind ? ` · ${t('behind')}` : ''}
      </Text>
      <LinesDrawer about={lines} close={() => setLines(undefined)} />
    </>
  );
}
