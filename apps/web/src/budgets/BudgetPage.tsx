import { Anchor, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { showMonth } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { BudgetActs } from './BudgetActs.js';
import { type Budget, budgetQuery, dimensionName, exploredOf, nameOf, periodName } from './budgets.js';
import { ForecastPanel } from './ForecastPanel.js';
import { type Assumed, NOTHING_ASSUMED } from './forecast.js';
import { Revisions } from './Revisions.js';
import { Subject } from './Subject.js';
import { Used } from './Used.js';
import { WhatIf } from './WhatIf.js';

/** A budget: what is left of it, how it will probably go, what if, and how it was revised. */
export function BudgetPage() {
  const { t } = useTranslation('budgets');
  const { budgetId } = useParams({ from: '/frame/budgets/$budgetId' });
  const query = useQuery(budgetQuery(budgetId));
  return (
    <Shown query={query} unknown={t('unknown')}>
      {(budget) => <Details budget={budget} />}
    </Shown>
  );
}

function Details({ budget }: { budget: Budget }) {
  const { t } = useTranslation('budgets');
  const [assumed, assume] = useState<Assumed>(NOTHING_ASSUMED);
  return (
    <Stack gap="md">
      <PageHeader
        title={nameOf(budget)}
        crumbs={[
          { label: t('title'), to: '/budgets' },
          { label: String(budget.fiscalYear), to: '/budgets', search: { fiscalYear: String(budget.fiscalYear) } },
        ]}
        meta={<Used budget={budget} />}
        actions={<BudgetActs budget={budget} />}
      />
      <ForecastPanel budget={budget} assumed={assumed} />
      <TwoColumns
        left={<Facts budget={budget} />}
        right={
          <>
            <WhatIf budget={budget} assumed={assumed} assume={assume} />
            <Revisions budget={budget} />
          </>
        }
      />
    </Stack>
  );
}

function Facts({ budget }: { budget: Budget }) {
  const { t } = useTranslation('budgets');
  const { original, amount, posted, committed, available, forecast, uncounted, thresholds, carryOver, note, from, to } = budget;
  return (
    <Panel
      title={t('state')}
      aside={
        <Anchor size="sm" renderRoot={(props) => <Link to="/spend-explorer" search={exploredOf(budget)} {...props} />}>
          {t('explore')}
        </Anchor>
      }
    >
      <FactList
        facts={[
          { label: dimensionName(budget.dimension), value: <Subject budget={budget} /> },
          {
            label: t('fields.period'),
            value: `${periodName(budget)} (${showMonth(from)}${from === to ? '' : ` – ${showMonth(to)}`})`,
          },
          { label: t('fields.original'), value: <Money amount={original} /> },
          { label: t('fields.amount'), value: <Money amount={amount} /> },
          { label: t('fields.posted'), value: <Money amount={posted} /> },
          { label: t('fields.committed'), value: <Money amount={committed} /> },
          { label: t('fields.available'), value: <Money amount={available} /> },
          { label: t('fields.forecast'), value: <Money amount={forecast} /> },
          { label: t('uncounted'), value: uncounted.join(', ') || null },
          { label: t('fields.thresholds'), value: thresholds.map(({ percent }) => `${percent} %`).join(', ') || null },
          {
            label: t('fields.carryOver'),
            value: budget.carriedToId ? (
              <Anchor renderRoot={(props) => <Link to={`/budgets/${budget.carriedToId}`} {...props} />}>{t('carried')}</Anchor>
            ) : (
              t(`carry.${carryOver}`)
            ),
          },
          { label: t('fields.note'), value: note },
        ]}
      />
    </Panel>
  );
}
