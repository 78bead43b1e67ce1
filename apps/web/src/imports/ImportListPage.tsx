import { Button, Group } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
import { PageHeader } from '../parts/PageHeader.js';
import { pageOf } from '../parts/things.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { ExportMenu } from './ExportMenu.js';
import { ImportState } from './ImportState.js';
import { fileKinds, type Import, verdicts } from './import-queries.js';

const states = ['checking', 'ready', 'running', 'done', 'failed', 'cancelled'] as const;

/** All files that were ever taken in, and what came of them. */
export function ImportListPage() {
  const { t } = useTranslation('imports');
  const [question] = useQuestion();
  const list = useList({
    key: ['imports'],
    query: {
      ...orderAndWords(question),
      ...given({ kind: oneOf(fileKinds, question['kind']), state: oneOf(states, question['state']) }),
    },
    read: (query, signal) => answer(api.GET('/api/v1/imports', { params: { query }, signal })),
  });
  const columns = useMemo<Column<Import>[]>(
    () => [
      { id: 'fileName', title: t('list.file'), cell: ({ fileName }) => fileName, text: ({ fileName }) => fileName, width: 240 },
      {
        id: 'kind',
        title: t('list.kind'),
        cell: ({ kind }) => t(`kinds.${kind}`),
        text: ({ kind }) => t(`kinds.${kind}`),
        width: 130,
      },
      {
        id: 'state',
        title: t('list.state'),
        cell: ({ state }) => <ImportState state={state} />,
        text: ({ state }) => t(`states.${state}`),
        width: 140,
        card: 'badge',
      },
      ...verdicts.map((verdict) => ({
        id: verdict,
        title: t(`verdicts.${verdict}`),
        align: 'right' as const,
        cell: ({ counts }: Import) => showNumber(counts[verdict]),
        text: ({ counts }: Import) => counts[verdict],
        width: 104,
      })),
      {
        id: 'createdBy',
        title: t('list.by'),
        cell: ({ createdBy }) => createdBy,
        text: ({ createdBy }) => createdBy,
        width: 170,
      },
      {
        id: 'createdAt',
        title: t('list.when'),
        cell: ({ createdAt }) => <When at={createdAt} />,
        text: ({ createdAt }) => createdAt,
        width: 130,
      },
    ],
    [t],
  );
  return (
    <div className="page-full">
      <PageHeader
        title={t('titles.imports')}
        actions={
          <Group gap="xs">
            <ExportMenu />
            <NewImport />
          </Group>
        }
      />
      <DataTable
        name="imports"
        label={t('titles.imports')}
        columns={columns}
        list={list}
        to={({ id }) => pageOf('import', id)}
        filters={
          <>
            <WordsFilter placeholder={t('list.find')} />
            <FacetFilter
              name="kind"
              label={t('list.kind')}
              options={fileKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            />
            <FacetFilter
              name="state"
              label={t('list.state')}
              options={states.map((state) => ({ value: state, label: t(`states.${state}`) }))}
            />
          </>
        }
        filterNames={['kind', 'state']}
        empty={{ title: t('list.none'), text: t('list.firstStep'), action: <NewImport /> }}
      />
    </div>
  );
}

function NewImport() {
  const { t } = useTranslation('imports');
  return (
    <Button component={Link} to="/imports/new" leftSection={<IconFileImport size={16} aria-hidden />}>
      {t('list.new')}
    </Button>
  );
}
