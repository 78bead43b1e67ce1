import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import type { Column, Row } from './column.js';
import { toCsv } from './csv.js';
import { saveFile } from './save-file.js';
import classes from './table.module.css';
import type { List } from './use-list.js';

/** As many as a browser holds without groaning; larger exports are made by the server. */
const MOST = 20_000;

interface ExportButtonProps<Each extends Row, Query extends object> {
  /** The name of the file without its ending. */
  name: string;
  columns: readonly Column<Each>[];
  list: List<Each, Query>;
  /** An address of the API that gives the same as a file, for lists that may be large. */
  address?: string | undefined;
}

/** What is shown as a file: all rows that match, with the columns as they stand. */
export function ExportButton<Each extends Row, Query extends object>({
  name,
  columns,
  list,
  address,
}: ExportButtonProps<Each, Query>) {
  const { t } = useTranslation('table');
  const exporting = useMutation({
    mutationFn: async () => {
      const rows = await readAll(list);
      saveFile(`${name}.csv`, toCsv(columns, rows));
      return rows.length;
    },
    onSuccess: (count) => tellDone(t('export.done', { count, many: showNumber(count) })),
    onError: tellFailed,
  });
  const look = {
    variant: 'default',
    leftSection: <IconDownload size={16} aria-hidden />,
    className: classes['tool'] ?? '',
    title: t('export.button'),
  } as const;
  if (address) {
    return (
      <Button component="a" href={address} download {...look}>
        <span className={classes['toolName']}>{t('export.button')}</span>
      </Button>
    );
  }
  return (
    <Button {...look} loading={exporting.isPending} onClick={() => exporting.mutate()}>
      <span className={classes['toolName']}>{t('export.button')}</span>
    </Button>
  );
}

async function readAll<Each extends Row, Query extends object>({ read, query }: List<Each, Query>): Promise<Each[]> {
  const rows: Each[] = [];
  const { signal } = new AbortController();
  for (let after: string | null = ''; after !== null && rows.length < MOST; ) {
    const page: { data: Each[]; next: string | null } = await read({ ...query, limit: 200, ...(after ? { after } : {}) }, signal);
    rows.push(...page.data);
    after = page.next;
  }
  return rows;
}
