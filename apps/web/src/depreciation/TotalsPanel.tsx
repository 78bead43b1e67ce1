import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { Panel } from '../parts/Panel.js';
import { Shown } from '../related/Shown.js';
import { type Book, type BookTotals, totalsQuery } from './depreciation.js';

/** What a whole book comes to on a day, by category. */
export function TotalsPanel({ book, on }: { book: Book; on: string }) {
  const { t } = useTranslation('depreciation');
  const query = useQuery(totalsQuery(book.id, on));
  return (
    <Panel title={t('byCategory')}>
      <Shown query={query} unknown={t('noBooks')}>
        {({ data, total }) => (
          // A keyboard has to reach what scrolls sideways.
          <section style={{ overflowX: 'auto' }} tabIndex={0} aria-label={t('totals')}>
            <Table fz="sm" verticalSpacing={4} withRowBorders={false} className="stacks">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('fields.category')}</Table.Th>
                  {(['assets', 'cost', 'accumulated', 'impaired', 'carrying'] as const).map((name) => (
                    <Table.Th key={name} ta="right">
                      {t(`fields.${name}`)}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.map((line) => (
                  <Line key={line.label ?? ''} line={line} label={line.label ?? t('none')} />
                ))}
              </Table.Tbody>
              <Table.Tfoot>
                <Line line={total} label={t('inAll')} isTotal />
              </Table.Tfoot>
            </Table>
          </section>
        )}
      </Shown>
    </Panel>
  );
}

function Line({ line, label, isTotal = false }: { line: BookTotals['total']; label: string; isTotal?: boolean }) {
  const { t } = useTranslation('depreciation');
  return (
    <Table.Tr fw={isTotal ? 600 : 400}>
      <Table.Th scope="row" fw="inherit">
        {label}
      </Table.Th>
      <Table.Td ta="right" className="tabular" data-column={t('fields.assets')}>
        {showNumber(line.assets)}
      </Table.Td>
      {(['cost', 'accumulated', 'impaired', 'carrying'] as const).map((name) => (
        <Table.Td key={name} ta="right" data-column={t(`fields.${name}`)}>
          <Money amount={line[name]} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
