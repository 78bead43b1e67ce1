import { Kbd, Modal, Table } from '@mantine/core';
import { Fragment } from 'react';

const shortcuts: ReadonlyArray<{ keys: readonly string[]; does: string }> = [
  { keys: ['/', 'Ctrl K'], does: 'Search everything' },
  { keys: ['j', '↓'], does: 'Next row of a list' },
  { keys: ['k', '↑'], does: 'Row before' },
  { keys: ['Enter'], does: 'Open the row' },
  { keys: ['f'], does: 'Filter the list by words' },
  { keys: ['v'], does: 'Use the likeliest verb of an item' },
  { keys: ['Esc'], does: 'Close what is open' },
  { keys: ['?'], does: 'This sheet' },
];

/** All shortcuts on one sheet. */
export function HelpSheet({ opened, close }: { opened: boolean; close: () => void }) {
  return (
    <Modal opened={opened} onClose={close} title="Keyboard shortcuts" centered>
      <Table withRowBorders={false} verticalSpacing={6}>
        <Table.Tbody>
          {shortcuts.map(({ keys, does }) => (
            <Table.Tr key={does}>
              <Table.Td w={140}>
                {keys.map((key, place) => (
                  <Fragment key={key}>
                    {place > 0 ? ' or ' : ''}
                    <Kbd>{key}</Kbd>
                  </Fragment>
                ))}
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
