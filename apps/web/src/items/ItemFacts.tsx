import { Stack, Table, Title } from '@mantine/core';
import { words } from './HistoryPanel.js';
import type { ItemView } from './item-queries.js';

/** What is known of it: common facts first, then those of its kind, then the organisation's own fields. */
export function ItemFacts({ item }: { item: ItemView }) {
  const common: Array<[string, string | null | undefined]> = [
    ['Product', item.product?.name],
    ['Vendor', item.vendor?.name],
    ['Holder', item.holder?.name],
    ['Location', item.location?.name],
    ['Cost centre', item.costCenter?.name],
    ['Business unit', item.businessUnit?.name],
    ['Warranty ends', item.warrantyEndsOn],
  ];
  const own = Object.entries({ ...item.details, ...item.customFields }).map(([name, value]): [string, string | null] => [
    words(name),
    shown(value),
  ]);
  const known = [...common, ...own].filter((fact): fact is [string, string] => Boolean(fact[1]));
  return (
    <section className="panel" aria-labelledby="facts">
      <Stack p="md" gap="sm">
        <Title order={2} id="facts">
          Now
        </Title>
        <Table withRowBorders={false} verticalSpacing={3} fz="sm" layout="fixed">
          <Table.Tbody>
            {known.map(([label, value]) => (
              <Table.Tr key={label}>
                <Table.Th scope="row" fw={400} c="dimmed" w="42%">
                  {label}
                </Table.Th>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </section>
  );
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'object') return null;
  return String(value);
}
