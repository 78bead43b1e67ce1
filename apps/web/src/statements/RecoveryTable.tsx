import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Money } from '../parts/Money.js';
import type { Recovery } from './statements.js';

interface RecoveryRow extends Recovery {
  id: string;
  what: string;
  /** How much at which price. */
  note?: string | undefined;
}

interface RecoveryTableProps {
  /** What stands in the first column. */
  what: string;
  rows: readonly RecoveryRow[];
  total: Recovery;
}

/** What is charged by rate, what it costs, and what is recovered of it, with the sum below. */
export function RecoveryTable({ what, rows, total }: RecoveryTableProps) {
  const { t } = useTranslation('statements');
  return (
    // A keyboard has to reach what scrolls sideways.
    <section style={{ overflowX: 'auto' }} tabIndex={0} aria-label={what}>
      <Table fz="sm" verticalSpacing={4} className="stacks">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{what}</Table.Th>
            {(['amount', 'cost', 'recovery'] as const).map((name) => (
              <Table.Th key={name} ta="right">
                {t(`rated.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Row row={{ ...total, id: '', what: t('total') }} isTotal />
        </Table.Tfoot>
      </Table>
    </section>
  );
}

function Row({ row: { what, note, amount, cost, recovery }, isTotal = false }: { row: RecoveryRow; isTotal?: boolean }) {
  const { t } = useTranslation('statements');
  const isShort = recovery.amountMinor.startsWith('-');
  return (
    <Table.Tr fw={isTotal ? 600 : 400}>
      <Table.Th scope="row" fw="inherit">
        {what}
        {note ? (
          <Text size="xs" c="dimmed">
            {note}
          </Text>
        ) : null}
      </Table.Th>
      <Table.Td ta="right" data-column={t('rated.amount')}>
        <Money amount={amount} />
      </Table.Td>
      <Table.Td ta="right" data-column={t('rated.cost')}>
        <Money amount={cost} />
      </Table.Td>
      <Table.Td ta="right" data-column={t('rated.recovery')} {...(isShort ? { c: 'var(--qm-critical)' } : {})}>
        <Money amount={recovery} />
      </Table.Td>
    </Table.Tr>
  );
}
