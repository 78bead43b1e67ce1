import { Table, Text, UnstyledButton } from '@mantine/core';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { showShare } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import type { Explored, ExploredValue } from './explorer.js';
import classes from './explorer.module.css';
import { nameOfPeriod, nameOfRow, nameOfValue } from './row-names.js';

interface ExploreTableProps {
  told: Explored;
  /** Shows the lines behind a figure. */
  open: (about: { name: string; values: ExploredValue[]; span: { from: string; to: string } }) => void;
}

/** Rows by periods; every figure that is not put together of others opens to its lines. */
export function ExploreTable({ told, open }: ExploreTableProps) {
  const { t } = useTranslation('explorer');
  const place = useSeenFromItsEnd(told);
  const { periods, rows, others, total, currency, by } = told;
  const span = { from: told.from, to: told.to };
  const compared = total.before !== null;
  const money = (amountMinor: string): string => showMoney({ amountMinor, currency }, { whole: true });
  const figure = (amountMinor: string, about?: { name: string; values: ExploredValue[]; span: { from: string; to: string } }) =>
    amountMinor === '0' ? (
      '–'
    ) : about ? (
      <UnstyledButton
        className={classes['open'] ?? ''}
        onClick={() => open(about)}
        aria-label={t('linesOf', { name: about.name, amount: money(amountMinor) })}
      >
        {money(amountMinor)}
      </UnstyledButton>
    ) : (
      money(amountMinor)
    );
  const line = (
    key: string,
    title: React.ReactNode,
    row: Explored['others'] & { committed?: string },
    values?: ExploredValue[],
  ) => {
    const name = values ? nameOfRow(values) || t('total') : '';
    return (
      <Table.Tr key={key}>
        {title}
        {row.amounts.map((amount, place) => (
          <Table.Td key={periods[place]?.name ?? place} className={classes['figure'] ?? ''}>
            {figure(amount, values && { name, values, span: periods[place] ?? span })}
          </Table.Td>
        ))}
        <Table.Td className={classes['figure'] ?? ''} fw={600}>
          {figure(row.amount, values && { name, values, span })}
        </Table.Td>
        {compared ? (
          <>
            <Table.Td className={classes['figure'] ?? ''}>{figure(row.before ?? '0')}</Table.Td>
            <Table.Td className={classes['figure'] ?? ''}>{changeOf(row.amount, row.before, money)}</Table.Td>
          </>
        ) : null}
        <Table.Td className={`${classes['figure'] ?? ''} ${classes['ordered'] ?? ''}`}>{figure(row.committed ?? '0')}</Table.Td>
      </Table.Tr>
    );
  };
  return (
    <section
      ref={place}
      className={classes['table']}
      // A keyboard has to reach what scrolls sideways.
      tabIndex={0}
      aria-label={t('figures')}
    >
      <Table fz="sm" verticalSpacing={6} horizontalSpacing="sm" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {by.length === 0 ? <Table.Th>{t('total')}</Table.Th> : null}
            {by.length > 0 ? (
              <Table.Th className={classes['name'] ?? ''}>{by.map((dimension) => t(`along.${dimension}`)).join(' · ')}</Table.Th>
            ) : null}
            {periods.map((period) => (
              <Table.Th key={period.name} className={classes['figure'] ?? ''}>
                {nameOfPeriod(period)}
              </Table.Th>
            ))}
            <Table.Th className={classes['figure'] ?? ''}>{t('total')}</Table.Th>
            {compared ? (
              <>
                <Table.Th className={classes['figure'] ?? ''}>{t('before')}</Table.Th>
                <Table.Th className={classes['figure'] ?? ''}>{t('change')}</Table.Th>
              </>
            ) : null}
            <Table.Th className={classes['figure'] ?? ''}>{t('committed')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) =>
            line(
              row.values.map(({ value }) => value ?? '').join('/'),
              // In one cell, so that it is seen whole however far the figures are scrolled.
              <Table.Th scope="row" fw={400} className={classes['name'] ?? ''}>
                {row.values.map((value, place) => (
                  <Text
                    key={value.dimension}
                    span
                    display="block"
                    size={place === 0 ? 'sm' : 'xs'}
                    {...(place > 0 ? { c: 'dimmed' } : {})}
                  >
                    {nameOfValue(value)}
                  </Text>
                ))}
              </Table.Th>,
              row,
              row.values,
            ),
          )}
          {by.length > 0 && told.rowCount > rows.length
            ? line(
                'others',
                <Table.Th scope="row" fw={400} c="dimmed" className={classes['name'] ?? ''}>
                  {t('othersCount', { count: told.rowCount - rows.length })}
                </Table.Th>,
                others,
              )
            : null}
        </Table.Tbody>
        <Table.Tfoot>
          {line(
            'total',
            <Table.Th scope="row" className={classes['name'] ?? ''}>
              {t('total')}
            </Table.Th>,
            total,
            [],
          )}
        </Table.Tfoot>
      </Table>
    </section>
  );
}

/** The newest periods and the sums are what one looks for first; they stand last, so a table wider than its place begins there. */
function useSeenFromItsEnd({ by, from, to, total }: Explored): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const asked = `${by.join()} ${from} ${to} ${total.amounts.length} ${total.before === null}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is seen from its end again
  useEffect(() => {
    if (place.current) place.current.scrollLeft = place.current.scrollWidth;
  }, [asked]);
  return place;
}

/** By how much, with an arrow and the share of what it was. */
function changeOf(amount: string, before: string | null, money: (minor: string) => string): string {
  const by = BigInt(amount) - BigInt(before ?? '0');
  if (by === 0n) return '–';
  const share = before && before !== '0' ? ` (${showShare(Math.abs(Number(by)) / Math.abs(Number(before)))})` : '';
  return `${by > 0n ? '▲' : '▼'} ${money((by < 0n ? -by : by).toString())}${share}`;
}
