import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Dimension, LinesQuery } from '../explorer/explorer.js';
import { nameOfValue } from '../explorer/row-names.js';
import { showMoney } from '../parts/money.js';
import { ThingLink } from '../parts/ThingLink.js';
import { isThing } from '../parts/things.js';
import { say } from '../values/say.js';
import { Figure } from './Figure.js';
import { isWrittenOff, type LifeSums, type Part, type SpendLife, type SumName, sumNames } from './life.js';
import classes from './life.module.css';

interface About {
  kind?: LinesQuery['kind'];
  part?: Part;
  by?: Dimension;
  measure?: 'spend' | 'depreciation';
}

interface LifeTableProps {
  told: SpendLife;
  by: Dimension | undefined;
  open: (title: string, sum: SumName, about: About) => void;
}

interface Row {
  key: string;
  name: string;
  shown: React.ReactNode;
  sums: LifeSums;
  about: About;
}

/** The sums by kind of entry or by part, with their whole, and what was written off below it. */
export function LifeTable({ told, by, open }: LifeTableProps) {
  const { t } = useTranslation(['life', 'explorer']);
  const rows = by ? partRows(told, by) : kindRows(told);
  const cells = ({ name, sums, about }: Omit<Row, 'key' | 'shown'>) =>
    sumNames.map((sum) => {
      const text = showMoney({ amountMinor: sums[sum], currency: told.currency });
      return (
        <Table.Td
          key={sum}
          ta="right"
          className="tabular nowrap"
          data-column={t(sum)}
          {...(sums[sum] === '0' ? { 'data-nothing': true } : {})}
        >
          {sums[sum] === '0' ? '–' : <Figure text={text} about={`${name}, ${t(sum)}`} open={() => open(name, sum, about)} />}
        </Table.Td>
      );
    });
  const apart = told.depreciation.life !== '0';
  return (
    <section
      className={classes['scrolls']}
      // A keyboard has to reach what scrolls sideways.
      tabIndex={0}
      aria-label={t('table')}
    >
      <Table fz="sm" verticalSpacing={4} horizontalSpacing={8} className="stacks">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(`explorer:along.${by ?? 'kind'}`)}</Table.Th>
            {sumNames.map((sum) => (
              <Table.Th key={sum} ta="right">
                {t(sum)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, shown, ...row }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={400} style={{ overflowWrap: 'anywhere' }}>
                {shown}
              </Table.Th>
              {cells(row)}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{t('whole')}</Table.Th>
            {cells({ name: t('whole'), sums: told.spend, about: {} })}
          </Table.Tr>
          {apart ? (
            <Table.Tr>
              <Table.Th scope="row" fw={400}>
                {t('depreciation')}
              </Table.Th>
              {cells({ name: t('depreciation'), sums: told.depreciation, about: { measure: 'depreciation' } })}
            </Table.Tr>
          ) : null}
        </Table.Tfoot>
      </Table>
      {by && told.partCount > told.parts.length ? (
        <Text size="xs" c="dimmed">
          {t('moreParts', { count: told.partCount - told.parts.length })}
        </Text>
      ) : null}
    </section>
  );
}

function kindRows({ kinds }: SpendLife): Row[] {
  return kinds
    .filter(({ kind }) => !isWrittenOff(kind))
    .map((sums) => ({ key: sums.kind, name: say(sums.kind), shown: say(sums.kind), sums, about: { kind: sums.kind } }));
}

function partRows({ parts }: SpendLife, by: Dimension): Row[] {
  return parts.map((part) => {
    const { value, label } = part;
    const name = nameOfValue({ dimension: by, value, label });
    return { key: value ?? '', name, shown: <PartName by={by} value={value} name={name} />, sums: part, about: { part, by } };
  });
}

function PartName({ by, value, name }: { by: Dimension; value: string | null; name: string }) {
  const kind = by === 'unit_tree' ? 'business_unit' : by;
  if (value === null || !isThing(kind)) return name;
  return (
    <ThingLink kind={kind} id={value}>
      {name}
    </ThingLink>
  );
}
