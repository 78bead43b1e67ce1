import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.js';
import { showDay } from '../parts/locale.js';
import { Money } from '../parts/Money.js';

/** The periods of a charge that are due and not posted yet and those ahead, as the server reckons them. */
export function ForeseenPeriods({ periods }: { periods: ReadonlyArray<components['schemas']['ForeseenPeriodDto']> }) {
  const { t } = useTranslation('item');
  return (
    <Table aria-label={t('charges.preview.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('charges.preview.due')}</Table.Th>
          <Table.Th>{t('charges.preview.days')}</Table.Th>
          <Table.Th ta="right">{t('charges.amount')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {periods.map(({ from, state, dueOn, days, of, amount }) => (
          <Table.Tr key={from}>
            <Table.Td>
              {showDay(dueOn)}
              {state === 'ahead' ? null : (
                <Text span display="block" size="xs" c={state === 'due' ? 'var(--qm-warning)' : 'dimmed'}>
                  {t(`charges.preview.states.${state}`)}
                </Text>
              )}
            </Table.Td>
            <Table.Td>{t('charges.preview.daysOf', { days, of })}</Table.Td>
            <Table.Td ta="right">
              <Money amount={amount} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
