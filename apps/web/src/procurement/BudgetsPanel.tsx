import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.js';
import { showMoney, toNumber } from '../parts/money.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import classes from './budgets.module.css';
import { previewQuery, type RequestDetail } from './procurement.js';

type Outlook = components['schemas']['BudgetOutlookDto'];

const undecided = ['draft', 'pending_approval', 'questioned'];

/** What is left of the budgets that a request would be paid from, while it is not decided. */
export function BudgetsPanel({ request }: { request: RequestDetail }) {
  if (!undecided.includes(request.state) || request.lines.length === 0) return null;
  return <Outlooks request={request} />;
}

function Outlooks({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('procurement');
  const { data, error, refetch } = useQuery(previewQuery(request.id, request.version));
  const short = data?.budgets.some(({ exceeded }) => exceeded);
  return (
    <Panel title={t('budgets.title')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={1} height={48} /> : null}
      {data ? (
        <ul className={classes['list']}>
          {data.budgets.map((outlook) => (
            <BudgetLine key={outlook.costCenterId} outlook={outlook} />
          ))}
        </ul>
      ) : null}
      {short && data?.budgetRule ? (
        <Text size="sm" fw={600} role="status">
          {t(`budgets.${data.budgetRule}`)}
        </Text>
      ) : null}
    </Panel>
  );
}

const parts = ['posted', 'committed', 'approved', 'asked'] as const;

function BudgetLine({ outlook }: { outlook: Outlook }) {
  const { t } = useTranslation('procurement');
  const { code, name, fiscalYear, budget, available, asked, exceeded, uncounted } = outlook;
  const sums = parts.map((part) => toNumber(outlook[part]));
  const whole = Math.max(
    budget ? toNumber(budget) : 0,
    sums.reduce((total, each) => total + each, 0),
    1,
  );
  return (
    <li>
      <span className={classes['name']}>
        <strong>
          {code} {name}
        </strong>{' '}
        {fiscalYear}
      </span>
      {budget && available ? (
        <>
          <span className={exceeded ? classes['short'] : undefined}>
            {t(exceeded ? 'budgets.short' : 'budgets.reaches', { asked: showMoney(asked), available: showMoney(available) })}
          </span>
          <span className={classes['bar']} aria-hidden data-short={exceeded || undefined}>
            {parts.map((part, place) => (
              <span
                key={part}
                data-part={part}
                title={`${t(`budgets.${part}`)} ${showMoney(outlook[part])}`}
                style={{ width: `${(100 * (sums[place] ?? 0)) / whole}%` }}
              />
            ))}
          </span>
          <span className="dimmed">
            {t('budgets.of', { budget: showMoney(budget) })}
            {parts.slice(0, 3).map((part) => ` · ${t(`budgets.${part}`)} ${showMoney(outlook[part])}`)}
          </span>
        </>
      ) : (
        <span className="dimmed">{t('budgets.unset', { asked: showMoney(asked) })}</span>
      )}
      {uncounted.length > 0 ? (
        <span className="dimmed">{t('budgets.uncounted', { currencies: uncounted.join(', ') })}</span>
      ) : null}
    </li>
  );
}
