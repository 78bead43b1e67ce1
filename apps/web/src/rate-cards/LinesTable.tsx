import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RecordName } from '../allocation/RecordName.js';
import { Money } from '../parts/Money.js';
import { say } from '../values/say.js';
import type { RateLine, RateVersion } from './rate-cards.js';

const NAMED = 3;

/** What a version prices, in the order in which its lines take things. */
export function LinesTable({ version: { lines, currency } }: { version: RateVersion }) {
  const { t } = useTranslation('rate-cards');
  if (lines.length === 0) return <Text c="dimmed">{t('noLines')}</Text>;
  return (
    <Table fz="sm" verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('fields.name')}</Table.Th>
          <Table.Th>{t('fields.measure')}</Table.Th>
          <Table.Th ta="right">{t('fields.price')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.name}>
            <Table.Th scope="row" fw="inherit">
              {line.name}
            </Table.Th>
            <Table.Td>
              {line.measure === 'usage' ? line.figure : t(`measures.${line.measure}`)}
              <Text size="xs" c="dimmed">
                <Things line={line} />
              </Text>
            </Table.Td>
            <Table.Td ta="right">
              <Money amount={{ amountMinor: line.priceMinor, currency }} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Things({ line: { productIds = [], categories = [], kinds = [], domains = [] } }: { line: RateLine }) {
  const words = [...categories, ...kinds.map(say), ...domains.map(say)].join(', ');
  return (
    <>
      {words}
      {productIds.slice(0, NAMED).map((id, place) => (
        <span key={id}>
          {place > 0 || words ? ', ' : ''}
          <RecordName kind="product" id={id} />
        </span>
      ))}
      {productIds.length > NAMED ? ' …' : ''}
    </>
  );
}
