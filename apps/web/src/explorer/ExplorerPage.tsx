import { SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { loadPart } from '../api/reach.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { When } from '../parts/When.js';
import { SavedViews } from '../table/SavedViews.js';
import { ExploreTable } from './ExploreTable.js';
import {
  chartOf,
  charts,
  type Explored,
  type ExploreQuery,
  exploredQuery,
  exploreQuery,
  foreseenQuery,
  type LinesQuery,
  linesQuery,
} from './explorer.js';
import { ForeseenFigures } from './ForeseenFigures.js';
import { Legend } from './Legend.js';
import { LinesDrawer } from './LinesDrawer.js';
import { QuestionBar } from './QuestionBar.js';
import { Reconciled } from './Reconciled.js';
import { ReportsButton } from './ReportsDrawer.js';
import { SaveMenu } from './SaveMenu.js';
import { TotalFigures } from './TotalFigures.js';

// The chart library is large; the figures come before it.
const ExplorerChart = lazy(() =>
  loadPart(() => import('./ExplorerChart.js')).then((module) => ({ default: module.ExplorerChart })),
);

const HEIGHT = 260;

/** Spend along whatever one asks: the question above, the picture, and the table whose figures open to their lines. */
export function ExplorerPage() {
  const { t } = useTranslation('explorer');
  const [question] = useQuestion();
  const query = exploreQuery(question);
  const { data: told, error, refetch } = useQuery(exploredQuery(query));
  const [lines, setLines] = useState<{ name: string; query: LinesQuery }>();
  return (
    <Stack gap="md">
      <PageHeader
        title={t('title')}
        actions={
          <>
            <ReportsButton query={query} />
            <SaveMenu query={query} />
          </>
        }
      />
      <SavedViews page="spend-explorer" />
      <QuestionBar query={query} />
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!told && !error ? <Skeleton height={HEIGHT + 220} /> : null}
      {told && isNothing(told) ? (
        <div className="panel">
          <EmptyNotice title={t('nothing')}>{t('nothingText')}</EmptyNotice>
        </div>
      ) : null}
      {told && !isNothing(told) ? (
        <>
          <TotalFigures told={told} />
          <Picture told={told} query={query} />
          <ExploreTable
            told={told}
            open={({ name, values, span }) => setLines({ name, query: linesQuery(query, values, span) })}
          />
          <Text size="xs" c="dimmed">
            {t('asOf')} <When at={told.asOf} /> {told.behind ? t('behind') : null}
          </Text>
          <Reconciled />
        </>
      ) : null}
      <LinesDrawer about={lines} close={() => setLines(undefined)} />
    </Stack>
  );
}

/** Neither now nor, where that is asked, before: a picture and a table of it would be empty. */
function isNothing({ rowCount, total: { amount, before, committed } }: Explored): boolean {
  return rowCount === 0 && amount === '0' && committed === '0' && (before ?? '0') === '0';
}

function Picture({ told, query }: { told: Explored; query: ExploreQuery }) {
  const { t } = useTranslation('explorer');
  const [question, ask] = useQuestion();
  const kind = chartOf(question);
  const ahead = useQuery({ ...foreseenQuery(query), ...(kind === 'line' ? {} : { enabled: false }) });
  const foreseen = kind === 'line' ? ahead.data : undefined;
  const choose = (
    <SegmentedControl
      size="xs"
      aria-label={t('showAs')}
      value={kind}
      onChange={(chosen) => ask({ chart: chosen === 'bars' ? undefined : chosen })}
      data={charts.map((value) => ({ value, label: t(`charts.${value}`) }))}
    />
  );
  return (
    <Panel title={t('picture')} aside={choose}>
      {kind === 'bars' ? <Legend told={told} /> : null}
      <Suspense fallback={<Skeleton height={HEIGHT} />}>
        <ExplorerChart
          kind={kind}
          told={told}
          foreseen={foreseen}
          height={HEIGHT}
          label={t('pictureOf', { kind: t(`charts.${kind}`) })}
        />
      </Suspense>
      {foreseen && foreseen.months.length > 0 ? <ForeseenFigures foreseen={foreseen} /> : null}
    </Panel>
  );
}
