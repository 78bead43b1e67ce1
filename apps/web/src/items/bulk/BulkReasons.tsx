import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../../parts/locale.js';
import classes from './bulk.module.css';
import { type BulkChange, bulkReportQuery } from './bulk-queries.js';

const MOST_REASONS = 8;

/** What was refused in few lines: how many items for which reason, the most frequent first. */
export function BulkReasons({ change }: { change: BulkChange }) {
  const { t } = useTranslation('items');
  const over = change.state !== 'running';
  const { data } = useQuery({ ...bulkReportQuery(change.id, change.state), enabled: over && change.refused > 1 });
  const refused = data?.data.filter(({ outcome }) => outcome === 'refused') ?? [];
  // One reason alone stands at its item already.
  if (!over || refused.length === 0) return null;
  const shown = refused.slice(0, MOST_REASONS);
  const others = refused.slice(MOST_REASONS).reduce((sum, { count }) => sum + count, 0);
  return (
    <div>
      <Table fz="sm" verticalSpacing={4} horizontalSpacing={6} aria-label={t('bulk.reasons')}>
        <Table.Tbody>
          {shown.map(({ code, reason, count }) => (
            <Table.Tr key={`${code} ${reason}`}>
              <Table.Td className="tabular" w={72} ta="right">
                {showNumber(count)}
              </Table.Td>
              <Table.Td className={classes['reason'] ?? ''}>{reason}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {others > 0 ? (
        <Text size="xs" c="dimmed">
          {t('bulk.otherReasons', { count: others, many: showNumber(others) })}
        </Text>
      ) : null}
    </div>
  );
}
