import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showMonth } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { Figure } from './Figure.js';
import type { SpendLife, SumName } from './life.js';
import classes from './life.module.css';

interface LifeFiguresProps {
  told: SpendLife;
  open: (title: string, sum: SumName, about: { measure?: 'spend' | 'depreciation' }) => void;
}

interface Told {
  name: string;
  amount: string;
  /** Which sum its lines make; none where it has no lines of its own. */
  sum?: SumName;
  measure?: 'depreciation';
  note?: string | undefined;
}

/** The figures that one asks for first, what was written off and what is only ordered apart from what was spent. */
export function LifeFigures({ told, open }: LifeFiguresProps) {
  const { t } = useTranslation('life');
  const { spend, currency, since, months, people, perPerson, seats } = told;
  const figures: Told[] = [
    { name: t('thisMonth'), amount: spend.thisMonth, sum: 'thisMonth' },
    { name: t('yearToDate'), amount: spend.yearToDate, sum: 'yearToDate' },
    { name: t('life'), amount: spend.life, sum: 'life', note: since ? t('since', { month: showMonth(since) }) : undefined },
    { name: t('perMonth'), amount: told.perMonth, sum: 'life', note: t('months', { count: months }) },
    { name: t('committed'), amount: told.committed },
    { name: t('depreciation'), amount: told.depreciation.life, sum: 'life', measure: 'depreciation' },
    ...(perPerson === null
      ? []
      : [{ name: t('perPerson'), amount: perPerson, sum: 'twelveMonths' as const, note: t('people', { count: people ?? 0 }) }]),
    ...(seats?.perHeld
      ? [{ name: t('perHeld'), amount: seats.perHeld, sum: 'twelveMonths' as const, note: t('held', { count: seats.held }) }]
      : []),
    ...(seats?.perUsed
      ? [{ name: t('perUsed'), amount: seats.perUsed, sum: 'twelveMonths' as const, note: t('used', { count: seats.used }) }]
      : []),
  ];
  return (
    <dl className={classes['figures']}>
      {figures.map(({ name, amount, sum, measure, note }) => {
        const text = showMoney({ amountMinor: amount, currency });
        return (
          <div key={name}>
            <Text component="dt" size="xs" c="dimmed">
              {name}
            </Text>
            <Text component="dd" fz={17} fw={600} lh={1.3} className="tabular nowrap">
              {sum && amount !== '0' ? (
                <Figure text={text} about={name} open={() => open(name, sum, measure ? { measure } : {})} />
              ) : (
                text
              )}
            </Text>
            {note ? (
              <Text component="dd" size="xs" c="dimmed">
                {note}
              </Text>
            ) : null}
          </div>
        );
      })}
    </dl>
  );
}
