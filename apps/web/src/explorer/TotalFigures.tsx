import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showMoney } from '../parts/money.js';
import type { Explored } from './explorer.js';

/** The sums of the question, each kind of spend apart. */
export function TotalFigures({ told: { total, currency } }: { told: Explored }) {
  const { t } = useTranslation('explorer');
  const money = (amountMinor: string): string => showMoney({ amountMinor, currency }, { whole: true });
  const figures = [
    { name: t('total'), value: money(total.amount) },
    { name: t('measures.actual'), value: money(total.actual) },
    { name: t('measures.accrued'), value: money(total.accrued) },
    { name: t('measures.depreciation'), value: money(total.depreciation) },
    { name: t('committed'), value: money(total.committed) },
    { name: t('perMonth'), value: money(total.perMonth) },
    ...(total.perPerson === null
      ? []
      : [{ name: t('perPerson', { count: total.people }), value: showMoney({ amountMinor: total.perPerson, currency }) }]),
  ];
  return (
    <Group gap="xl" align="flex-end" component="dl" m={0}>
      {figures.map(({ name, value }, place) => (
        <div key={name}>
          <Text component="dt" size="xs" c="dimmed">
            {name}
          </Text>
          <Text component="dd" m={0} fz={place === 0 ? 22 : 16} fw={600} className="tabular">
            {value}
          </Text>
        </div>
      ))}
    </Group>
  );
}
