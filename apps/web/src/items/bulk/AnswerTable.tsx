import { Button, Collapse, Select, Stack, Table, Text, Textarea } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../item/item-queries.js';
import { showNumber } from '../../parts/locale.js';
import type { PastedTable } from './bulk-queries.js';
import { namesItems } from './pasted-answers.js';

interface AnswerTableProps {
  asks: readonly Question[];
  text: string;
  table: Required<PastedTable> | undefined;
  paste: (text: string) => void;
  /** What a column is after all. */
  tell: (place: number, column: string) => void;
}

/** Answers item by item, as cells of a spreadsheet: what each column means is shown, and can be said otherwise. */
export function AnswerTable({ asks, text, table, paste, tell }: AnswerTableProps) {
  const { t } = useTranslation('items');
  const [opened, setOpened] = useState(text !== '');
  const meanings = [
    { value: '', label: t('bulk.table.nothing') },
    { value: 'tag', label: t('bulk.table.tag') },
    { value: 'serial', label: t('bulk.table.serial') },
    { value: 'itemId', label: t('bulk.table.itemId') },
    ...asks.map(({ name, label }) => ({ value: name, label })),
  ];
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconTable size={14} aria-hidden />}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {t('bulk.table.open')}
      </Button>
      <Collapse expanded={opened}>
        <Stack gap="sm" pt="xs">
          <Textarea
            label={t('bulk.table.cells')}
            description={t('bulk.table.help')}
            autosize
            minRows={3}
            maxRows={10}
            spellCheck={false}
            value={text}
            onChange={(event) => paste(event.currentTarget.value)}
            error={table && !namesItems(table) ? t('bulk.table.nameless') : undefined}
          />
          {table ? (
            <>
              <Table fz="sm" verticalSpacing={4} aria-label={t('bulk.table.columns')}>
                <Table.Tbody>
                  {table.titles
                    .map((title, place) => ({ title, place, first: table.rows[0]?.cells[place] ?? '' }))
                    .map(({ title, place, first }) => (
                      <Table.Tr key={place}>
                        <Table.Td>
                          <Text size="sm">{title}</Text>
                          <Text size="xs" c="dimmed" truncate maw={180}>
                            {first}
                          </Text>
                        </Table.Td>
                        <Table.Td>
                          <Select
                            size="xs"
                            aria-label={t('bulk.table.meaning', { title })}
                            data={meanings}
                            value={table.columns[place] ?? ''}
                            onChange={(column) => tell(place, column ?? '')}
                          />
                        </Table.Td>
                      </Table.Tr>
                    ))}
                </Table.Tbody>
              </Table>
              <Text size="sm" c="dimmed" role="status">
                {t('bulk.table.rows', { count: table.rows.length, many: showNumber(table.rows.length) })}
              </Text>
            </>
          ) : null}
        </Stack>
      </Collapse>
    </div>
  );
}
