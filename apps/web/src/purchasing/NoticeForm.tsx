import { Alert, Button, FileInput, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { problemText } from '../parts/problem-text.js';
import { tellDone } from '../parts/toasts.js';
import { addNotice, type OrderDetail } from './purchasing.js';

const SHOWN = 50;

/** A file of the vendor's with the serials of each line; what cannot be taken is told by its row and column. */
export function NoticeForm({ order, close }: { order: OrderDetail; close: () => void }) {
  const { t } = useTranslation(['purchasing', 'forms']);
  const [facts, setFacts] = useState({ reference: '', tracking: '', expectedOn: '' });
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState(false);
  const adding = useMutation({
    mutationFn: async (chosen: File) => {
      const { reference, tracking, expectedOn } = facts;
      return addNotice(order.id, {
        reference: reference.trim(),
        csv: await chosen.text(),
        ...(tracking.trim() ? { tracking: tracking.trim() } : {}),
        ...(expectedOn ? { expectedOn } : {}),
      });
    },
    onSuccess: ({ reference }) => {
      tellDone(t('notices.added', { number: reference }));
      close();
    },
  });
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (file && facts.reference.trim()) adding.mutate(file);
  };
  return (
    <form onSubmit={submit} noValidate aria-label={t('notices.upload')}>
      <Stack gap="md">
        <TextInput
          label={t('notices.reference')}
          required
          maxLength={80}
          value={facts.reference}
          error={tried && !facts.reference.trim() ? t('forms:needed') : undefined}
          onChange={(event) => setFacts({ ...facts, reference: event.currentTarget.value })}
        />
        <FileInput
          label={t('notices.file')}
          description={t('notices.columns')}
          accept=".csv,text/csv,text/plain"
          required
          value={file}
          error={tried && !file ? t('forms:needed') : undefined}
          onChange={(chosen) => {
            setFile(chosen);
            adding.reset();
          }}
        />
        <Group grow align="flex-start">
          <TextInput
            label={t('notices.tracking')}
            maxLength={200}
            value={facts.tracking}
            onChange={(event) => setFacts({ ...facts, tracking: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('fields.expectedOn')}
            value={facts.expectedOn}
            onChange={(event) => setFacts({ ...facts, expectedOn: event.currentTarget.value })}
          />
        </Group>
        {adding.error ? <Refusals error={adding.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('forms:notNow')}
          </Button>
          <Button type="submit" loading={adding.isPending}>
            {t('notices.upload')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Which rows the file has to say otherwise, before anything of it is kept. */
function Refusals({ error }: { error: Error }) {
  const { t } = useTranslation('purchasing');
  const rows = (error instanceof Problem ? error.problems : []).flatMap(({ pointer, reason }) => {
    const [, row, column = ''] = /^\/rows\/(\d+)(?:\/(.+))?$/.exec(pointer) ?? [];
    return row === undefined ? [] : [{ row, column, reason }];
  });
  return (
    <Alert color="rose" role="alert" title={problemText(error)}>
      {rows.length > 0 ? (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('notices.row')}</Table.Th>
              <Table.Th>{t('notices.column')}</Table.Th>
              <Table.Th>{t('serials.reason')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, SHOWN).map(({ row, column, reason }) => (
              <Table.Tr key={`${row} ${column} ${reason}`}>
                <Table.Td>{row}</Table.Td>
                <Table.Td>{column}</Table.Td>
                <Table.Td>{reason}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      {rows.length > SHOWN ? <Text size="sm">{t('serials.more', { count: rows.length - SHOWN })}</Text> : null}
    </Alert>
  );
}
