import { Anchor, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showDay } from '../parts/locale.js';
import { Panel } from '../parts/Panel.js';
import { type Rate, showRate } from './rates.js';

interface RateTableProps {
  rates: readonly Rate[];
  chosen: string | undefined;
  choose: (currency: string) => void;
}

/** The rates in force, each with the day that it was set and where it comes from. */
export function RateTable({ rates, chosen, choose }: RateTableProps) {
  const { t } = useTranslation('rates');
  return (
    <Panel title={t('inForce')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('currency')}</Table.Th>
            <Table.Th ta="right">{t('forOneEuro')}</Table.Th>
            <Table.Th>{t('setOn')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rates.map(({ currency, unitsPerEuro, day, source, scope }) => (
            <Table.Tr key={currency} aria-current={currency === chosen ? 'true' : undefined}>
              <Table.Td>
                <Anchor component="button" type="button" fw={600} onClick={() => choose(currency)}>
                  {currency}
                </Anchor>
              </Table.Td>
              <Table.Td ta="right" className="tabular">
                {showRate(unitsPerEuro)}
              </Table.Td>
              <Table.Td>{showDay(day)}</Table.Td>
              <Table.Td visibleFrom="sm">
                <Text size="sm" c="dimmed">
                  {scope === 'own' ? t('own', { source }) : source}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
