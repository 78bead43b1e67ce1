import { Group, SegmentedControl, Select, Skeleton, Table, Text, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MonthBars } from '../charts/MonthBars.js';
import type { MonthTable } from '../charts/month-series.js';
import { toneOfKind } from '../charts/spend-kinds.js';
import { FactList } from '../parts/FactList.js';
import { showDay, showMonth } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { type Amount, sum } from '../parts/money.js';
import { ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { AssetEvents } from './AssetEvents.js';
import { type BookedAsset, itemBooksQuery, today } from './depreciation.js';

/** What a thing is worth in each book, on any day, and how that goes on; not there for what is in no book. */
export function ItemBooksPanel({ itemId }: { itemId: string }) {
  const { t } = useTranslation('depreciation');
  const [on, setOn] = useState(today);
  const [bookId, setBookId] = useState<string | null>(null);
  const [view, setView] = useState('chart');
  const { data: books, error, refetch } = useQuery({ ...itemBooksQuery(itemId, on), placeholderData: keepPreviousData });
  const asset = books?.find((each) => each.bookId === bookId) ?? books?.[0];
  if (books && !asset) return null;
  return (
    <Panel
      title={t('item.title')}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t('item.show')}
          value={view}
          onChange={setView}
          data={[
            { value: 'chart', label: t('item.chart') },
            { value: 'schedule', label: t('item.schedule') },
          ]}
        />
      }
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!books && !error ? <Skeleton height={260} /> : null}
      {books && asset ? (
        <>
          <Group gap="md" align="flex-end">
            <Select
              size="xs"
              label={t('book')}
              value={asset.bookId}
              allowDeselect={false}
              onChange={setBookId}
              data={books.map((each) => ({ value: each.bookId, label: each.book }))}
            />
            <TextInput
              size="xs"
              type="date"
              label={t('item.valueOn')}
              value={on}
              onChange={({ currentTarget }) => setOn(currentTarget.value || today())}
            />
            <div>
              <Text fz={20} fw={600} lh={1.2} component="div">
                <Money amount={asset.value.carrying} />
              </Text>
              <Text size="xs" c="dimmed">
                {t('fields.carrying')}
              </Text>
            </div>
          </Group>
          <Facts asset={asset} />
          {view === 'chart' ? (
            <MonthBars table={tableOf(asset, t('item.postedMonths'), t('item.planned'))} label={t('item.about')} />
          ) : (
            <Schedule asset={asset} />
          )}
          <AssetEvents key={asset.id} itemId={itemId} asset={asset} />
        </>
      ) : null}
    </Panel>
  );
}

function Facts({ asset }: { asset: BookedAsset }) {
  const { t } = useTranslation('depreciation');
  const { value, method, convention, lifeMonths, inServiceOn, lastMonth, disposedOn } = asset;
  return (
    <FactList
      facts={[
        { label: t('fields.cost'), value: <Money amount={value.cost} /> },
        { label: t('fields.accumulated'), value: <Money amount={value.accumulated} /> },
        value.impaired.amountMinor === '0'
          ? undefined
          : { label: t('fields.impaired'), value: <Money amount={value.impaired} /> },
        {
          label: t('fields.method'),
          value: `${t(`methods.${method}`)}, ${t(`conventions.${convention}`)}, ${t('months', { count: lifeMonths })}`,
        },
        { label: t('fields.inService'), value: showDay(inServiceOn) },
        disposedOn ? { label: t('fields.disposed'), value: showDay(disposedOn) } : undefined,
        disposedOn ? { label: t('fields.result'), value: <Money amount={value.result} /> } : undefined,
        lastMonth && !disposedOn ? { label: t('fields.last'), value: showMonth(lastMonth, { long: true }) } : undefined,
      ]}
    />
  );
}

function Schedule({ asset }: { asset: BookedAsset }) {
  const { t } = useTranslation('depreciation');
  const { months, currency, book } = asset;
  const money = (amountMinor: string): Amount => ({ amountMinor, currency });
  return (
    // A keyboard has to reach what scrolls.
    <section style={{ overflow: 'auto', maxHeight: 360 }} tabIndex={0} aria-label={t('item.scheduleOf', { book })}>
      <Table fz="sm" verticalSpacing={4} withRowBorders={false} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('fields.month')}</Table.Th>
            <Table.Th ta="right">{t('fields.depreciation')}</Table.Th>
            <Table.Th ta="right">{t('fields.accumulated')}</Table.Th>
            <Table.Th ta="right">{t('fields.carrying')}</Table.Th>
            <Table.Th>{t('item.isPosted')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {months.map(({ month, depreciationMinor, accumulatedMinor, carryingMinor, isPosted }) => (
            <Table.Tr key={month}>
              <Table.Th scope="row" fw={400} className="nowrap">
                {showMonth(month)}
              </Table.Th>
              {[depreciationMinor, accumulatedMinor, carryingMinor].map((minor, place) => (
                <Table.Td key={['depreciation', 'accumulated', 'carrying'][place]} ta="right">
                  <Money amount={money(minor)} />
                </Table.Td>
              ))}
              <Table.Td>{isPosted ? t('item.isPosted') : t('item.isPlanned')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

/** The book value at the end of each month: what was posted strong, what is to come quiet. */
function tableOf({ months, currency }: BookedAsset, posted: string, planned: string): MonthTable {
  const series = [
    { key: 'posted', label: posted, tone: toneOfKind('purchase'), shows: true },
    { key: 'planned', label: planned, tone: toneOfKind('planned'), shows: false },
  ].map(({ shows, ...one }) => {
    const amounts = months.map(({ carryingMinor, isPosted }) => ({
      amountMinor: isPosted === shows ? carryingMinor : '0',
      currency,
    }));
    return { ...one, amounts, total: sum(amounts, currency) };
  });
  return {
    months: months.map(({ month }) => month),
    series,
    totals: months.map(({ carryingMinor }) => ({ amountMinor: carryingMinor, currency })),
    currency,
  };
}
