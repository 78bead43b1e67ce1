import { Button, Group, SegmentedControl, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice, LineSkeletons } from '../../parts/Notice.js';
import { ItemLink } from '../../parts/ThingLink.js';
import { say } from '../../values/say.js';
import classes from './bulk.module.css';
import { type BulkChange, type BulkResult, bulkResultsQuery, type Outcome } from './bulk-queries.js';

const outcomes = ['refused', 'changed', 'unchanged'] as const;

/** What became of each item, those that were refused first, with the reason. */
export function BulkResults({ change }: { change: BulkChange }) {
  const { t } = useTranslation(['items', 'table']);
  const some = outcomes.filter((outcome) => change[outcome] > 0);
  const [chosen, setChosen] = useState<Outcome>();
  const outcome = chosen && some.includes(chosen) ? chosen : some[0];
  const results = useInfiniteQuery({
    ...bulkResultsQuery(change.id, outcome, change.state),
    enabled: change.state !== 'running',
  });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = results;
  if (change.state === 'running' || outcome === undefined) return null;
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  return (
    <>
      <Group justify="space-between" gap="xs">
        <SegmentedControl
          size="xs"
          aria-label={t('bulk.show')}
          value={outcome}
          onChange={(next) => setChosen(outcomes.find((each) => each === next))}
          data={some.map((value) => ({ value, label: say(value) }))}
        />
        <Button
          component="a"
          href={`/api/v1/bulk-changes/${change.id}/results.csv`}
          download
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
        >
          {t('bulk.download')}
        </Button>
      </Group>
      {data ? (
        <Table fz="sm" verticalSpacing={4} horizontalSpacing={6} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={outcome === 'refused' ? '45%' : '100%'}>{t('bulk.item')}</Table.Th>
              {outcome === 'refused' ? <Table.Th>{t('bulk.why')}</Table.Th> : null}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.pages
              .flatMap((page) => page.data)
              .map((result) => (
                <ResultRow key={result.place} result={result} withReason={outcome === 'refused'} />
              ))}
          </Table.Tbody>
        </Table>
      ) : (
        <LineSkeletons count={4} height={24} />
      )}
      {hasNextPage ? (
        <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('table:foot.more')}
        </Button>
      ) : null}
    </>
  );
}

function ResultRow({ result: { item, reason }, withReason }: { result: BulkResult; withReason: boolean }) {
  return (
    <Table.Tr>
      <Table.Td className={classes['reason'] ?? ''}>
        {item.id && item.tag ? (
          <ItemLink item={{ id: item.id, tag: item.tag, name: item.name }} />
        ) : (
          <Text span size="sm">
            {item.named}
          </Text>
        )}
      </Table.Td>
      {withReason ? <Table.Td className={`${classes['reason']} ${classes['refused']}`}>{reason}</Table.Td> : null}
    </Table.Tr>
  );
}
