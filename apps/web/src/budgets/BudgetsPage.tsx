import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { Money } from '../parts/Money.js';
import { toDecimals, toNumber } from '../parts/money.js';
import { PageHeader } from '../parts/PageHeader.js';
import { pageOf } from '../parts/things.js';
import { AddButton } from '../related/FormButtons.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { BudgetForm } from './BudgetForm.js';
import { type Budget, dimensionName, dimensions, periodName, spans, subjectName, usedOf } from './budgets.js';
import { CopyBudgets } from './CopyBudgets.js';
import { Used } from './Used.js';

const YEARS_BACK = 4;

/** What may be spent on what and when, what is left of it, and what it will probably come to. */
export function BudgetsPage() {
  const { t } = useTranslation('budgets');
  const [question] = useQuestion();
  const dimension = oneOf(dimensions, question['dimension']);
  const span = oneOf(spans, question['span']);
  const year = question['fiscalYear'];
  const list = useList({
    key: ['budgets'],
    query: {
      ...orderAndWords(question),
      ...given({ dimension, span, value: question['value'], fiscalYear: year ? Number(year) : undefined }),
    },
    read: (query, signal) => answer(api.GET('/api/v1/budgets', { params: { query }, signal })),
  });
  const columns = useMemo<Column<Budget>[]>(
    () => [
      {
        id: 'subject',
        title: t('fields.subject'),
        cell: (row) => subjectName(row),
        text: subjectName,
        sort: 'label',
        width: 220,
      },
      {
        id: 'dimension',
        title: t('fields.dimension'),
        cell: (row) => dimensionName(row.dimension),
        text: (row) => dimensionName(row.dimension),
        width: 120,
      },
      {
        id: 'period',
        title: t('fields.period'),
        cell: (row) => <span className="tabular">{periodName(row)}</span>,
        text: periodName,
        sort: 'fiscalYear',
        width: 90,
      },
      money(t('fields.amount'), 'amount', 'amount'),
      money(t('fields.posted'), 'posted'),
      money(t('fields.committed'), 'committed'),
      money(t('fields.available'), 'available'),
      {
        id: 'used',
        title: t('fields.used'),
        align: 'right',
        cell: (row) => <Used budget={row} />,
        text: (row) => usedOf(row) / (toNumber(row.amount) || 1),
        width: 140,
      },
      {
        id: 'forecast',
        title: t('fields.forecast'),
        align: 'right',
        cell: (row) => <Foreseen budget={row} />,
        text: (row) => toDecimals(row.forecast),
        width: 125,
      },
    ],
    [t],
  );
  const now = new Date().getFullYear();
  const years = Array.from({ length: YEARS_BACK + 2 }, (_none, place) => String(now + 1 - place));
  return (
    <div className="page-full">
      <PageHeader
        title={t('title')}
        actions={
          <>
            <AddBudget />
            <CopyBudgets />
          </>
        }
      />
      <DataTable
        name="budgets"
        label={t('title')}
        columns={columns}
        list={list}
        to={({ id }) => pageOf('budget', id)}
        filters={
          <>
            <WordsFilter placeholder={t('find')} />
            <FacetFilter
              name="fiscalYear"
              label={t('fields.fiscalYear')}
              options={years.map((value) => ({ value, label: value }))}
            />
            <FacetFilter
              name="dimension"
              label={t('fields.dimension')}
              options={dimensions.map((value) => ({ value, label: dimensionName(value) }))}
            />
            <FacetFilter
              name="span"
              label={t('fields.period')}
              options={spans.map((value) => ({ value, label: t(`spans.${value}`) }))}
            />
          </>
        }
        filterNames={['fiscalYear', 'dimension', 'span', 'value']}
        empty={{ title: t('none'), text: t('firstStep'), action: <AddBudget /> }}
      />
    </div>
  );
}

function AddBudget() {
  const { t } = useTranslation('budgets');
  return (
    <AddButton needs="budgets.edit" label={t('add')}>
      {(close) => <BudgetForm close={close} />}
    </AddButton>
  );
}

function Foreseen({ budget: { forecast, amount } }: { budget: Budget }) {
  const { t } = useTranslation('budgets');
  const isOver = toNumber(forecast) > toNumber(amount);
  return (
    <span style={isOver ? { color: 'var(--qm-critical)', fontWeight: 600 } : undefined} title={isOver ? t('over') : undefined}>
      <Money amount={forecast} />
    </span>
  );
}

function money(title: string, name: 'amount' | 'posted' | 'committed' | 'available', sort?: string): Column<Budget> {
  return {
    id: name,
    title,
    align: 'right',
    cell: (row) => <Money amount={row[name]} />,
    text: (row) => toDecimals(row[name]),
    width: 120,
    ...(sort ? { sort } : {}),
  };
}
