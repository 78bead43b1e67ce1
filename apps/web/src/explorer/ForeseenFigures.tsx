import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MonthFigures } from '../charts/MonthFigures.js';
import { monthsBetween, tabulate } from '../charts/month-series.js';
import { When } from '../parts/When.js';
import type { Foreseen } from './explorer.js';

const sources = ['actual', 'charges', 'ordered', 'refresh', 'runRate'] as const;

/** What the dashed part of the line is made of, month by month. */
export function ForeseenFigures({ foreseen: { months, currency, asOf } }: { foreseen: Foreseen }) {
  const { t } = useTranslation('explorer');
  const figures = months.flatMap((month) =>
    sources.map((key) => ({
      ...{ month: month.month, key, label: t(`sources.${key}`) },
      amount: { amountMinor: month[key], currency },
    })),
  );
  const [from, to] = [months[0]?.month ?? '', months.at(-1)?.month ?? ''];
  const told = figures.filter(({ amount }) => amount.amountMinor !== '0');
  return (
    <>
      <MonthFigures table={tabulate(told, monthsBetween(from, to), currency, false)} about={t('foreseen')} />
      <Text size="xs" c="dimmed">
        {asOf ? (
          <>
            {t('foreseenAsOf')} <When at={asOf} />
          </>
        ) : (
          t('foreseenNotYet')
        )}
      </Text>
    </>
  );
}
