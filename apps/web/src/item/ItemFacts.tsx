import { Stack, Table, Text, Title } from '@mantine/core';
import { FactValue } from './FactValue.js';
import { type Fact, factsOf } from './item-facts.js';
import type { ItemView } from './item-queries.js';

/** What is known of it: who and where first, then what it is, then what its kind alone has, then the organisation's own fields. */
export function ItemFacts({ item }: { item: ItemView }) {
  const facts = factsOf(item);
  return (
    <section className="panel" aria-labelledby="facts">
      <Stack p="md" gap="sm">
        <Title order={2} id="facts">
          Now
        </Title>
        {facts.length === 0 ? (
          <Text size="sm" c="dimmed">
            Nothing is known yet but its name. Its verbs ask for what they need.
          </Text>
        ) : (
          <Table withRowBorders={false} verticalSpacing={3} horizontalSpacing={0} fz="sm" layout="fixed">
            <Table.Tbody>
              {facts.map((fact) => (
                <FactRow key={fact.label} fact={fact} />
              ))}
            </Table.Tbody>
          </Table>
        )}
        {item.notes ? (
          <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            {item.notes}
          </Text>
        ) : null}
      </Stack>
    </section>
  );
}

function FactRow({ fact }: { fact: Fact }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} c="dimmed" w="40%" style={{ verticalAlign: 'top' }}>
        {fact.label}
      </Table.Th>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <FactValue fact={fact} />
      </Table.Td>
    </Table.Tr>
  );
}
