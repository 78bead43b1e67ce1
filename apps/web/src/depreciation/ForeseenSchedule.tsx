import { Skeleton, Stack, Table, Text } from '@mantine/core';
import { keepPreviousData, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showMonth } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { showMoney } from '../parts/money.js';
import { problemText } from '../parts/problem-text.js';
import { byYear } from './by-year.rules.js';
import type { BookedAsset, Foreseen } from './depreciation.js';

interface ForeseenScheduleProps {
  /** Asks for the preview; off while something that it needs is not typed. */
  ask: UseQueryOptions<Foreseen, Error, Foreseen, readonly unknown[]>;
  /** As it stands, to compare. */
  before?: BookedAsset;
}

/** What would come of what is typed, year by year, and what it would correct; told before anything is kept. */
export function ForeseenSchedule({ ask, before }: ForeseenScheduleProps) {
  const { t } = useTranslation('depreciation');
  const { data, error, isLoading } = useQuery({ ...ask, placeholderData: keepPreviousData, retry: false });
  if (ask.enabled === false) return null;
  if (error)
    return (
      <Text size="sm" c="rose" role="status">
        {problemText(error)}
      </Text>
    );
  if (isLoading || !data) return <Skeleton height={120} />;
  const { currency, correctionMinor, lastMonth, months } = data;
  const now = new Map(byYear(before?.months ?? []).map((line) => [line.year, line]));
  const then = new Map(byYear(months).map((line) => [line.year, line]));
  const years = [...new Set([...now.keys(), ...then.keys()])].sort();
  const amount = (amountMinor: string | undefined) =>
    amountMinor === undefined ? '–' : <Money amount={{ amountMinor, currency }} />;
  return (
    <Stack gap={6}>
      <Text size="sm" fw={600}>
        {t('preview.title')}
      </Text>
      <Text size="sm" role="status">
        {lastMonth ? t('preview.until', { month: showMonth(lastMonth, { long: true }) }) : t('preview.open')}{' '}
        {correctionMinor === '0'
          ? null
          : t('preview.corrects', { amount: showMoney({ amountMinor: correctionMinor, currency }) })}
      </Text>
      {/* A keyboard has to reach what scrolls. */}
      <section style={{ overflow: 'auto', maxHeight: 280 }} tabIndex={0} aria-label={t('preview.title')}>
        <Table fz="sm" verticalSpacing={4} withRowBorders={false} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('preview.year')}</Table.Th>
              <Table.Th ta="right">{t('preview.lost')}</Table.Th>
              {before ? <Table.Th ta="right">{t('preview.before')}</Table.Th> : null}
              <Table.Th ta="right">{before ? t('preview.after') : t('fields.carrying')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {years.map((year) => (
              <Table.Tr key={year}>
                <Table.Th scope="row" fw={400} className="tabular">
                  {year}
                </Table.Th>
                <Table.Td ta="right">{amount(then.get(year)?.lostMinor)}</Table.Td>
                {before ? <Table.Td ta="right">{amount(now.get(year)?.carryingMinor)}</Table.Td> : null}
                <Table.Td ta="right">{amount(then.get(year)?.carryingMinor)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </Stack>
  );
}
