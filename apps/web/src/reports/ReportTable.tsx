import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import type { Column, Row } from '../table/column.js';
import { toCsv } from '../table/csv.js';
import { saveFile } from '../table/save-file.js';
import classes from './reports.module.css';

interface ReportTableProps<Each extends Row> {
  title: string;
  /** The name of the file without its ending. */
  file: string;
  columns: ReadonlyArray<Column<Each>>;
  query: { data: readonly Each[] | undefined; error: Error | null; refetch: () => Promise<unknown> };
  empty: { title: string; text: string };
  /** What narrows it down, before the button of the file. */
  choices?: ReactNode;
}

/** A report that stands on one page: its figures as a table, and the same as a file. */
export function ReportTable<Each extends Row>({ title, file, columns, query, empty, choices }: ReportTableProps<Each>) {
  const { t } = useTranslation('table');
  const { t: ofReports } = useTranslation('reports');
  const { data, error, refetch } = query;
  const save = data && data.length > 0 ? () => saveFile(`${file}.csv`, toCsv(columns, data)) : undefined;
  return (
    <Panel
      title={title}
      aside={
        <>
          {choices}
          <Button
            variant="default"
            size="xs"
            leftSection={<IconDownload size={14} aria-hidden />}
            disabled={!save}
            onClick={save}
          >
            {t('export.button')}
          </Button>
        </>
      }
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={5} height={34} /> : null}
      {data?.length === 0 ? <EmptyNotice title={empty.title}>{empty.text}</EmptyNotice> : null}
      {data && data.length > 0 ? (
        <section className={classes['wide']} tabIndex={0} aria-label={ofReports('tableOf', { title })}>
          <table className={classes['table']}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.id} scope="col" data-figure={column.align}>
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.map((row) => (
                <ReportRow key={row.id} row={row} columns={columns} />
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </Panel>
  );
}

function ReportRow<Each extends Row>({ row, columns: [first, ...others] }: { row: Each; columns: ReadonlyArray<Column<Each>> }) {
  return (
    <tr>
      {first ? <th scope="row">{first.cell(row)}</th> : null}
      {others.map((column) => (
        <td key={column.id} data-figure={column.align}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
