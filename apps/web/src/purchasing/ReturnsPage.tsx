import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { PageHeader } from '../parts/PageHeader.js';
import { DataTable } from '../table/DataTable.js';
import { FlagFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { returnColumns } from './return-columns.js';

/** What went back to vendors, and what they still owe for it. */
export function ReturnsPage() {
  const { t } = useTranslation('purchasing');
  const [question] = useQuestion();
  const list = useList({
    key: ['vendor-returns'],
    query: {
      ...orderAndWords(question),
      ...given({ open: question['open'] === 'yes' || undefined, orderId: question['orderId'] }),
    },
    read: (query, signal) => answer(api.GET('/api/v1/vendor-returns', { params: { query }, signal })),
  });
  const columns = useMemo(() => returnColumns(t), [t]);
  return (
    <div className="page-full">
      <PageHeader title={t('titles.returns')} />
      <DataTable
        name="vendor-returns"
        label={t('titles.returns')}
        columns={columns}
        list={list}
        to={({ id }) => `/returns/${id}`}
        filters={
          <>
            <WordsFilter placeholder={t('returns.find')} />
            <FlagFilter name="open" label={t('returns.open')} />
          </>
        }
        filterNames={['open', 'orderId']}
        empty={{ title: t('returns.none'), text: t('returns.firstStep') }}
      />
    </div>
  );
}
