import { Group, Tabs } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { FileButton } from '../parts/FileButton.js';
import { showNumber } from '../parts/locale.js';
import { ErrorNotice } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { tellDone } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { useMay } from '../session/session.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { forgetBills, type ProviderFile, uploadBills } from './bills.js';
import classes from './bills.module.css';
import { FilePanel } from './FilePanel.js';
import { RulesPanel } from './RulesPanel.js';

/** What providers of clouds and SaaS bill: their files, and the rules that say whom charges are for. */
export function ProviderBillsPage() {
  const { t } = useTranslation('bills');
  const [{ tab }, ask] = useQuestion();
  const uploading = useUpload();
  return (
    <div className="page-full">
      <PageHeader title={t('title')} actions={<UploadButton uploading={uploading} />} />
      {uploading.error ? <ErrorNotice error={uploading.error} /> : null}
      <Tabs
        value={tab === 'rules' ? 'rules' : 'files'}
        onChange={(chosen) => ask({ tab: chosen === 'rules' ? 'rules' : undefined })}
        keepMounted={false}
        className={classes['tabs']}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="files">{t('files')}</Tabs.Tab>
          <Tabs.Tab value="rules">{t('rules.title')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="files" className={classes['files']}>
          <Files />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <RulesPanel />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

function Files() {
  const { t } = useTranslation('bills');
  const [question] = useQuestion();
  const list = useList({
    key: ['provider-files', 'list'],
    query: orderAndWords(question),
    read: (query, signal) => answer(api.GET('/api/v1/provider-files', { params: { query }, signal })),
  });
  const columns = useMemo<Column<ProviderFile>[]>(
    () => [
      {
        id: 'fileName',
        title: t('file'),
        cell: ({ fileName }) => fileName,
        text: ({ fileName }) => fileName,
        sort: 'fileName',
        width: 300,
      },
      {
        id: 'edition',
        title: t('edition'),
        cell: ({ edition }) => `FOCUS ${edition}`,
        text: ({ edition }) => edition,
        width: 110,
      },
      figure(t('rows'), 'rows'),
      figure(t('refused'), 'refused'),
      figure(t('bills'), 'bills'),
      {
        id: 'state',
        title: t('state'),
        cell: ({ ready }) => (ready > 0 ? t('waiting', { count: ready }) : t('settled')),
        text: ({ ready }) => ready,
        width: 170,
      },
      {
        id: 'createdAt',
        title: t('receivedAt'),
        cell: ({ createdAt }) => <When at={createdAt} />,
        text: ({ createdAt }) => createdAt,
        sort: 'createdAt',
        width: 150,
      },
    ],
    [t],
  );
  return (
    <DataTable
      name="provider-files"
      label={t('files')}
      columns={columns}
      list={list}
      filters={<WordsFilter placeholder={t('find')} />}
      filterNames={[]}
      panel={{
        title: ({ fileName }) => fileName,
        show: ({ id }) => <FilePanel id={id} />,
        readOne: (id, signal) => answer(api.GET('/api/v1/provider-files/{id}', { params: { path: { id } }, signal })),
      }}
      empty={{ title: t('none'), text: t('noneText') }}
    />
  );
}

function figure(title: string, name: 'rows' | 'refused' | 'bills'): Column<ProviderFile> {
  return {
    id: name,
    title,
    align: 'right',
    cell: (row) => <span className="tabular">{showNumber(row[name])}</span>,
    text: (row) => row[name],
    width: 110,
  };
}

function useUpload() {
  const { t } = useTranslation('bills');
  const [, ask] = useQuestion();
  return useMutation({
    mutationFn: uploadBills,
    onSuccess: async ({ id, fileName }) => {
      tellDone(t('received', { name: fileName }));
      await forgetBills();
      ask({ tab: undefined, open: id });
    },
  });
}

function UploadButton({ uploading }: { uploading: ReturnType<typeof useUpload> }) {
  const { t } = useTranslation('bills');
  const may = useMay('spend.post');
  if (!may) return null;
  return (
    <Group>
      <FileButton
        accept=".csv,.gz,text/csv"
        label={t('choose')}
        sending={uploading.isPending}
        send={uploading.mutate}
        variant="filled"
      >
        {t('upload')}
      </FileButton>
    </Group>
  );
}
