import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, orderAndWords } from '../../address/question.js';
import { useQuestion } from '../../address/use-question.js';
import { answer, api } from '../../api/client.js';
import type { RequestTemplate } from '../../offers/templates.js';
import { showNumber } from '../../parts/locale.js';
import { Nothing } from '../../parts/Nothing.js';
import { PageHeader } from '../../parts/PageHeader.js';
import { When } from '../../parts/When.js';
import type { Column } from '../../table/column.js';
import { DataTable } from '../../table/DataTable.js';
import { FlagFilter, WordsFilter } from '../../table/filters.js';
import { useList } from '../../table/use-list.js';

/** What was kept to be asked for again: one's own, and what is shared. */
export function TemplatesPage() {
  const { t } = useTranslation('procurement');
  const [question] = useQuestion();
  const list = useList({
    key: ['request-templates'],
    query: { ...orderAndWords(question), ...given({ mine: question['mine'] === 'yes' || undefined }) },
    read: (query, signal) => answer(api.GET('/api/v1/request-templates', { params: { query }, signal })),
  });
  const columns = useMemo<Column<RequestTemplate>[]>(
    () => [
      {
        id: 'name',
        title: t('templates.name'),
        cell: ({ name }) => name,
        text: ({ name }) => name,
        sort: 'name',
        width: 280,
        card: 'title',
      },
      {
        id: 'description',
        title: t('templates.description'),
        cell: ({ description }) => description ?? <Nothing />,
        text: ({ description }) => description,
        width: 320,
      },
      {
        id: 'lines',
        title: t('lines.table'),
        cell: ({ lineCount }) => showNumber(lineCount),
        text: ({ lineCount }) => lineCount,
        align: 'right',
        width: 90,
      },
      { id: 'keptBy', title: t('templates.keptBy'), cell: ({ keptByName }) => keptByName, text: ({ keptByName }) => keptByName },
      {
        id: 'shared',
        title: t('templates.forWhom'),
        cell: ({ shared }) => t(shared ? 'templates.everybody' : 'templates.onlyMe'),
        text: ({ shared }) => t(shared ? 'templates.everybody' : 'templates.onlyMe'),
        width: 150,
      },
      {
        id: 'createdAt',
        title: t('fields.createdAt'),
        cell: ({ createdAt }) => <When at={createdAt} />,
        text: ({ createdAt }) => createdAt,
        sort: 'createdAt',
        width: 140,
      },
    ],
    [t],
  );
  return (
    <div className="page-full">
      <PageHeader title={t('titles.templates')} crumbs={[{ label: t('titles.requests'), to: '/requests' }]} />
      <DataTable
        name="request-templates"
        label={t('titles.templates')}
        columns={columns}
        list={list}
        to={({ id }) => `/requests/templates/${id}`}
        filters={
          <>
            <WordsFilter placeholder={t('templates.find')} />
            <FlagFilter name="mine" label={t('requests.mine')} />
          </>
        }
        filterNames={['mine']}
        empty={{ title: t('templates.none'), text: t('templates.firstStep') }}
      />
    </div>
  );
}
