import { Button, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showDay } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { say } from '../values/say.js';
import { costLinesQuery } from './item-queries.js';

/** Every entry of the ledger about an item, the newest first. */
export function CostLines({ itemId }: { itemId: string }) {
  const { t } = useTranslation(['item', 'parts']);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(costLinesQuery(itemId));
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LineSkeletons count={6} height={28} />;
  return (
    <>
      <section
        style={{ overflowX: 'auto' }}
        // A keyboard has to reach what scrolls sideways.
        tabIndex={0}
        aria-label={t('spend.lines')}
      >
        <Table fz="sm" verticalSpacing={4} horizontalSpacing={6} miw={380}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('spend.bookedOn')}</Table.Th>
              <Table.Th>{t('spend.kind')}</Table.Th>
              <Table.Th>{t('spend.description')}</Table.Th>
              <Table.Th ta="right">{t('spend.amount')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.pages
              .flatMap((page) => page.data)
              .map((line) => (
                <Table.Tr key={line.id}>
                  <Table.Td className="nowrap">{showDay(line.bookedOn)}</Table.Td>
                  <Table.Td>{say(line.kind)}</Table.Td>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{line.description}</Table.Td>
                  <Table.Td ta="right" className="nowrap">
                    <Money amount={line.amount} />
                  </Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </section>
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {t('parts:timeline.more')}
        </Button>
      ) : null}
    </>
  );
}
