import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { DataTable } from '../table/DataTable.js';
import { WordsFilter } from '../table/filters.js';
import { type ListPage, useList } from '../table/use-list.js';
import { type ImportDetail, type Verdict, verdicts } from './import-queries.js';
import classes from './imports.module.css';
import { RowDetails } from './RowDetails.js';
import { type ListedRow, rowColumns } from './row-columns.js';

interface RowQuery {
  verdict?: Verdict;
  q?: string;
}

/** What becomes of each row, cell by cell: what is new, what changes to what, and what is wrong and why. */
export function RowsTable({ file }: { file: ImportDetail }) {
  const { t } = useTranslation('imports');
  const [question] = useQuestion();
  const { id } = file;
  const query: RowQuery = given({ verdict: oneOf(verdicts, question['verdict']), q: question['q'] });
  const list = useList<ListedRow, RowQuery>({
    key: ['import-rows', id],
    query,
    // While the rows are being judged, those of before say nothing any more.
    enabled: file.state !== 'checking',
    read: async (asked: RowQuery & ListPage, signal) => {
      const page = await answer(api.GET('/api/v1/imports/{id}/rows', { params: { path: { id }, query: asked }, signal }));
      return { ...page, data: page.data.map((row) => ({ ...row, id: String(row.row) })) };
    },
  });
  const columns = useMemo(() => rowColumns(t, file), [t, file]);
  return (
    <div className={classes['rows']}>
      <DataTable
        name={`import-rows-${file.kind}`}
        label={t('tabs.rows')}
        columns={columns}
        list={list}
        views={false}
        filters={<WordsFilter placeholder={t('rows.find')} />}
        filterNames={['verdict']}
        panel={{
          title: ({ row }) => t('rows.row', { row: String(row) }),
          show: (row) => <RowDetails row={row} columns={file.columns} kind={file.kind} />,
        }}
        empty={{ title: t('rows.none'), text: t('rows.noneText') }}
      />
    </div>
  );
}
