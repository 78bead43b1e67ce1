import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { Money } from '../parts/Money.js';
import { toDecimals, toNumber } from '../parts/money.js';
import { PageHeader } from '../parts/PageHeader.js';
import { AddButton } from '../related/AddButton.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { RecordFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { BudgetForm } from './BudgetForm.js';
import { BudgetPanel } from './BudgetPanel.js';
import type { Budget } from './reports.js';
import { Share } from './Share.js';

/** What cost centres may spend in a fiscal year, and what is left of it. */
export function BudgetsPage() {
  const { t } = useTranslation('reports');
  const [question] = useQuestion();
  const { costCenterId } = question;
  const list = useList({
    key: ['budgets'],
    query: { ...orderAndWords(question), ...given({ costCenterId }) },
    read: (query, signal) => answer(api.GET('/api/v1/budgets', { params: { query }, signal })),
  });
  const columns = useMemo<Column<Budget>[]>(
    () => [
      {
        id: 'costCenter',
        title: t('fields.costCenter'),
        cell: ({ costCenterCode, costCenter }) => (
          <span>
            {costCenterCode} {costCenter}
          </span>
        ),
        text: ({ costCenterCode, costCenter }) => `${costCenterCode} ${costCenter}`,
        sort: 'costCenterCode',
        width: 260,
      },
      {
        id: 'fiscalYear',
        title: t('fields.fiscalYear'),
        align: 'right',
        cell: ({ fiscalYear }) => <span className="tabular">{fiscalYear}</span>,
        text: ({ fiscalYear }) => fiscalYear,
        sort: 'fiscalYear',
        width: 130,
      },
      money(t('fields.budget'), 'amount'),
      money(t('fields.posted'), 'posted'),
      money(t('fields.committed'), 'committed'),
      money(t('fields.available'), 'available'),
      {
        id: 'used',
        title: t('fields.used'),
        align: 'right',
        cell: (row) => <Used budget={row} />,
        text: (row) => usedOf(row) / (toNumber(row.amount) || 1),
        width: 150,
      },
    ],
    [t],
  );
  return (
    <div className="page-full">
      <PageHeader title={t('titles.budgets')} actions={<AddBudget />} />
      <DataTable
        name="budgets"
        label={t('titles.budgets')}
        columns={columns}
        list={list}
        filters={
          <>
            <WordsFilter placeholder={t('budgets.find')} />
            <RecordFilter name="costCenterId" kind="cost_center" label={t('fields.costCenter')} />
          </>
        }
        filterNames={['costCenterId']}
        panel={{
          title: ({ costCenterCode, costCenter, fiscalYear }) => `${costCenterCode} ${costCenter} · ${fiscalYear}`,
          show: (budget) => <BudgetPanel budget={budget} />,
        }}
        empty={{ title: t('budgets.none'), text: t('budgets.firstStep'), action: <AddBudget /> }}
      />
    </div>
  );
}

function AddBudget() {
  const { t } = useTranslation('reports');
  return (
    <AddButton needs="budgets.edit" label={t('budgets.add')}>
      {(close) => <BudgetForm close={close} />}
    </AddButton>
  );
}

function usedOf({ posted, committed }: Budget): number {
  return toNumber(posted) + toNumber(committed);
}

const NEARLY = 0.9;

function Used({ budget }: { budget: Budget }) {
  const [used, all] = [usedOf(budget), toNumber(budget.amount)];
  const tone = used > all ? 'critical' : used >= all * NEARLY ? 'warning' : 'good';
  return <Share part={used} of={all} tone={tone} />;
}

function money(title: string, name: 'amount' | 'posted' | 'committed' | 'available'): Column<Budget> {
  return {
    id: name,
    title,
    align: 'right',
    cell: (row) => <Money amount={row[name]} />,
    text: (row) => toDecimals(row[name]),
    width: 150,
  };
}
