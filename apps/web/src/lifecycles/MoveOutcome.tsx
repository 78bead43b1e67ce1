import { Button, Group, Progress, Table, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { pageOf } from '../parts/things.js';
import { itemsMoveQuery, moveReportQuery } from './move-queries.js';
import type { Outline } from './outline.js';

interface MoveOutcomeProps {
  id: string;
  outlines: { old: Outline | undefined; next: Outline | undefined };
  /** Does what was tried; absent once it is done. */
  run?: () => void;
  running?: boolean;
}

/** What would become of the items, or has become of them: how many from where to where, and what was refused and why. */
export function MoveOutcome({ id, outlines: { old, next }, run, running = false }: MoveOutcomeProps) {
  const { t } = useTranslation('lifecycles');
  const queries = useQueryClient();
  const { data: move, error, refetch } = useQuery(itemsMoveQuery(id));
  const over = move !== undefined && move.state !== 'running';
  const { data: report } = useQuery({ ...moveReportQuery(id, move?.state ?? ''), enabled: over });
  useEffect(() => {
    if (!over || run) return;
    for (const name of ['items', 'item', 'bulk-changes']) void queries.invalidateQueries({ queryKey: [name] });
  }, [over, run, queries]);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!move) return <LineSkeletons count={3} />;
  const { changed, unchanged, refused, done, total } = move;
  return (
    <Panel title={t(run ? 'move.would' : 'move.result')}>
      {over ? null : <Progress value={total > 0 ? (100 * done) / total : 0} animated aria-label={t('move.progress')} />}
      <Text size="sm" role="status">
        {t(run ? 'move.wouldMove' : 'move.moved', { count: changed, many: showNumber(changed) })}{' '}
        {unchanged > 0 ? t('move.unchanged', { many: showNumber(unchanged) }) : ''}{' '}
        {refused > 0 ? t('move.refused', { count: refused, many: showNumber(refused) }) : ''}
      </Text>
      {report && report.length > 0 ? (
        <Table fz="sm" verticalSpacing={4} aria-label={t('move.report')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right" w={90}>
                {t('move.count')}
              </Table.Th>
              <Table.Th>{t('move.old')}</Table.Th>
              <Table.Th>{t('move.new')}</Table.Th>
              <Table.Th>{t('move.why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {report.map(({ outcome, from, to, reason, count }) => (
              <Table.Tr key={`${outcome} ${from} ${to} ${reason}`}>
                <Table.Td ta="right" className="tabular">
                  {showNumber(count)}
                </Table.Td>
                <Table.Td>{from ? (old?.stateLabel(from) ?? from) : ''}</Table.Td>
                <Table.Td>{to ? (next?.stateLabel(to) ?? to) : ''}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{reason}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      <Group justify="flex-end">
        <Link className="link" to={pageOf('bulk_change', id)}>
          {t('move.eachItem')}
        </Link>
        {run && over && changed > 0 ? (
          <Button loading={running} onClick={run}>
            {t('move.run', { count: changed, many: showNumber(changed) })}
          </Button>
        ) : null}
      </Group>
    </Panel>
  );
}
