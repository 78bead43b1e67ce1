import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { Nothing } from '../parts/Nothing.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { type Revalued, revaluationQuery } from './rates.js';

/** What is owed in other currencies, then and on the day. Nothing is posted. */
export function Revaluation({ day }: { day: string }) {
  const { t } = useTranslation('rates');
  const { data, error, refetch } = useQuery(revaluationQuery(day));
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LineSkeletons count={4} height={40} />;
  if (data.rows.length === 0) return <EmptyNotice title={t('revaluation.none')}>{t('revaluation.noneText')}</EmptyNotice>;
  const sum = (name: 'thenMinor' | 'nowMinor'): string =>
    data.rows.reduce((all, row) => all + BigInt(row[name] ?? '0'), 0n).toString();
  return (
    <Panel title={t('revaluation.title')}>
      <Text size="sm" c="dimmed" maw={760}>
        {t('revaluation.help')}
      </Text>
      <Table className="stacks" aria-label={t('revaluation.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('revaluation.what')}</Table.Th>
            <Table.Th ta="right">{t('revaluation.lines')}</Table.Th>
            <Table.Th ta="right">{t('revaluation.owed')}</Table.Th>
            <Table.Th ta="right">{t('revaluation.before')}</Table.Th>
            <Table.Th ta="right">{t('revaluation.now')}</Table.Th>
            <Table.Th ta="right">{t('revaluation.difference')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.rows.map((row) => (
            <Row key={`${row.kind} ${row.currency}`} row={row} base={data.currency} />
          ))}
          <Table.Tr fw={600}>
            <Table.Th scope="row" colSpan={3}>
              {t('revaluation.sum')}
            </Table.Th>
            <Figures then={sum('thenMinor')} now={sum('nowMinor')} base={data.currency} />
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Panel>
  );
}

function Row({ row: { kind, currency, lines, owedMinor, thenMinor, nowMinor }, base }: { row: Revalued; base: string }) {
  const { t } = useTranslation('rates');
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {t(`revaluation.kinds.${kind}`, { currency })}
      </Table.Th>
      <Table.Td ta="right" className="tabular" data-column={t('revaluation.lines')}>
        {showNumber(lines)}
      </Table.Td>
      <Table.Td ta="right" className="tabular" data-column={t('revaluation.owed')}>
        {showMoney({ amountMinor: owedMinor, currency })}
      </Table.Td>
      <Figures then={thenMinor} now={nowMinor} base={base} />
    </Table.Tr>
  );
}

function Figures({ then, now, base }: { then: string | null; now: string | null; base: string }) {
  const { t } = useTranslation('rates');
  const difference = then === null || now === null ? null : (BigInt(now) - BigInt(then)).toString();
  const figure = (name: 'before' | 'now' | 'difference', amountMinor: string | null) => (
    <Table.Td ta="right" className="tabular" data-column={t(`revaluation.${name}`)}>
      {amountMinor === null ? <Nothing /> : showMoney({ amountMinor, currency: base })}
    </Table.Td>
  );
  return (
    <>
      {figure('before', then)}
      {figure('now', now)}
      {figure('difference', difference)}
    </>
  );
}
