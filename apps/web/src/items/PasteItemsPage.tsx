import { Alert, Button, Group, Stack, Table, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { showNumber } from '../parts/locale.js';
import { PageHeader } from '../parts/PageHeader.js';
import { problemText } from '../parts/problem-text.js';
import { useMay } from '../session/session.js';
import { sendTable, tableOf } from './pasted-table.js';

const SEEN = 6;

/** Many items from cells copied out of a spreadsheet: seen as a table, then judged like an import. */
export function PasteItemsPage() {
  const { t } = useTranslation(['items', 'forms']);
  const navigate = useNavigate();
  const may = useMay('exchange.import');
  const [text, setText] = useState('');
  const rows = useMemo(() => tableOf(text), [text]);
  const sending = useMutation({
    mutationFn: () => sendTable(rows, t('paste.fileName')),
    onSuccess: ({ id }) => navigate({ to: '/imports/$importId', params: { importId: id }, ignoreBlocker: true }),
  });
  const [head = [], ...lines] = rows;
  return (
    <Stack gap="md">
      <PageHeader title={t('titles.pasteItems')} crumbs={[{ label: t('titles.items'), to: '/items' }]} />
      <LeaveGuard dirty={text !== '' && !sending.isSuccess} />
      <Text size="sm" maw={720}>
        {t('paste.text')}
      </Text>
      {sending.error ? (
        <Alert color="rose" role="alert" title={t('forms:refused')}>
          {problemText(sending.error)}
        </Alert>
      ) : null}
      <Textarea
        label={t('paste.label')}
        placeholder={t('paste.placeholder')}
        autosize
        minRows={6}
        maxRows={14}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        disabled={!may}
        error={text.trim() !== '' && lines.length === 0 ? t('paste.noLines') : undefined}
      />
      {lines.length > 0 ? (
        <div className="panel">
          <Table.ScrollContainer
            minWidth={320}
            scrollAreaProps={{ viewportProps: { 'aria-label': t('paste.seen'), tabIndex: 0 } }}
          >
            <Table fz="sm" verticalSpacing={4}>
              <PastedRows head={head} lines={lines.slice(0, SEEN)} />
            </Table>
          </Table.ScrollContainer>
        </div>
      ) : null}
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {lines.length > 0 ? t('paste.lines', { count: lines.length, many: showNumber(lines.length) }) : ''}
        </Text>
        <Button disabled={lines.length === 0 || !may} loading={sending.isPending} onClick={() => sending.mutate()}>
          {t('paste.judge')}
        </Button>
      </Group>
    </Stack>
  );
}

/** The first rows as they were understood. Rows and cells may say the same, so that they are known by their place. */
function PastedRows({ head, lines }: { head: readonly string[]; lines: ReadonlyArray<readonly string[]> }) {
  const cells = head.map((title, place) => ({ title, place }));
  const rows = lines.map((line, place) => ({ line, place }));
  return (
    <>
      <Table.Thead>
        <Table.Tr>
          {cells.map(({ title, place }) => (
            <Table.Th key={place}>{title}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ line, place: row }) => (
          <Table.Tr key={row}>
            {cells.map(({ place }) => (
              <Table.Td key={place}>{line[place]}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </>
  );
}
