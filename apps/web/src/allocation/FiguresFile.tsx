import { Alert, List } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { FileButton } from '../parts/FileButton.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { forgetAllocation } from './allocation.js';

/** Takes in a table of figures, all of it or nothing; what is wrong is told by row and column. */
export function FiguresFile({ month }: { month: string }) {
  const { t } = useTranslation('allocation');
  const sending = useMutation({
    mutationFn: (file: File) =>
      answer(
        api.POST('/api/v1/driver-figures/file', {
          params: { query: { month } },
          headers: { 'Content-Type': 'text/csv' },
          body: file.name,
          // The body of this request is the file itself, not JSON.
          bodySerializer: () => file,
        }),
      ),
    onSuccess: async (taken) => {
      await forgetAllocation();
      tellDone(t('figures.taken', { ...taken }));
    },
    onError: (error) => {
      if (rowsOf(error).length === 0) tellFailed(error);
    },
  });
  const wrong = rowsOf(sending.error);
  return (
    <>
      <FileButton accept=".csv,.txt,.tsv" label={t('figures.choose')} sending={sending.isPending} send={sending.mutate}>
        {t('figures.send')}
      </FileButton>
      {wrong.length > 0 ? (
        <Alert
          color="red"
          w="100%"
          title={t('figures.refused', { file: sending.variables?.name ?? '' })}
          withCloseButton
          onClose={() => sending.reset()}
        >
          <List size="sm">
            {wrong.map(({ row, column, reason }) => (
              <List.Item key={`${row} ${column} ${reason}`}>{t('figures.row', { row, column, reason })}</List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
    </>
  );
}

function rowsOf(error: unknown): Array<{ row: string; column: string; reason: string }> {
  if (!(error instanceof Problem)) return [];
  return error.problems.flatMap(({ pointer, reason }) => {
    const [, row, column] = /^\/rows\/(\d+)\/(.*)$/.exec(pointer) ?? [];
    return row && column !== undefined ? [{ row, column, reason }] : [];
  });
}
