import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showMonth } from '../parts/locale.js';
import { type Amount, showMoney, sum } from '../parts/money.js';
import type { MonthTable } from './month-series.js';

/** The figures behind the bars, months down and series across, newest first. */
export function MonthFigures({ table, about }: { table: MonthTable; about: string }) {
  const { t } = useTranslation('charts');
  const { months, series, totals, currency } = table;
  return (
    <section
      style={{ overflowX: 'auto' }}
      // A keyboard has to reach what scrolls sideways.
      tabIndex={0}
      aria-label={about}
    >
      <Table fz="sm" verticalSpacing={4} withRowBorders={false} highlightOnHover className="stacks">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('month')}</Table.Th>
            {series.map(({ key, label }) => (
              <Table.Th key={key} ta="right">
                {label}
              </Table.Th>
            ))}
            <Table.Th ta="right">{t('total')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {months
            .map((month, place) => (
              <Table.Tr key={month}>
                <Table.Th scope="row" fw={400} style={{ whiteSpace: 'nowrap' }}>
                  {showMonth(month)}
                </Table.Th>
                {series.map(({ key, label, amounts }) => (
                  <MoneyCell key={key} column={label} amount={amounts[place]} />
                ))}
                <MoneyCell column={t('total')} amount={totals[place]} strong />
              </Table.Tr>
            ))
            .reverse()}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{t('total')}</Table.Th>
            {series.map(({ key, label, total }) => (
              <MoneyCell key={key} column={label} amount={total} strong />
            ))}
            <MoneyCell column={t('total')} amount={sum(totals, currency)} strong />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </section>
  );
}

function MoneyCell({ column, amount, strong = false }: { column: string; amount: Amount | undefined; strong?: boolean }) {
  const nothing = amount === undefined || amount.amountMinor === '0';
  return (
    <Table.Td
      ta="right"
      fw={strong ? 600 : 400}
      className="nowrap"
      data-column={column}
      {...(nothing ? { 'data-nothing': true } : {})}
    >
      {nothing ? (
        <Text span c="dimmed" fz="sm">
          –
        </Text>
      ) : (
        showMoney(amount)
      )}
    </Table.Td>
  );
}
