import { Stack, Tabs, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { PageHeader } from '../parts/PageHeader.js';
import { When } from '../parts/When.js';
import { Shown } from '../related/Shown.js';
import { ImportActions } from './ImportActions.js';
import { ImportCounts } from './ImportCounts.js';
import { ImportNotice } from './ImportNotice.js';
import { ImportState } from './ImportState.js';
import type { ImportDetail } from './import-queries.js';
import { MappingPanel } from './MappingPanel.js';
import { RowsTable } from './RowsTable.js';
import { type Progress, useImport } from './use-import.js';

/** One file: what its columns mean, what a run would do or has done, row by row, and the run itself. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const { importId } = useParams({ from: '/frame/imports/$importId' });
  const query = useImport(importId);
  return (
    <Shown query={query} unknown={t('unknown')}>
      {(file) => <Details file={file} progress={query.progress} />}
    </Shown>
  );
}

function Details({ file, progress }: { file: ImportDetail; progress: Progress | undefined }) {
  const { t } = useTranslation('imports');
  const [{ tab }, ask] = useQuestion();
  const shown = tab === 'columns' ? 'columns' : 'rows';
  return (
    <Stack gap="md">
      <PageHeader
        title={file.fileName}
        crumbs={[{ label: t('titles.imports'), to: '/imports' }]}
        meta={
          <>
            <ImportState state={file.state} />
            <Text size="sm">{t(`kinds.${file.kind}`)}</Text>
            <Text size="sm" c="dimmed">
              {file.createdBy} · <When at={file.createdAt} />
            </Text>
          </>
        }
        actions={<ImportActions file={file} />}
      />
      <ImportNotice file={file} progress={progress} />
      <ImportCounts file={file} />
      <Tabs
        value={shown}
        onChange={(next) => ask({ tab: next === 'columns' ? 'columns' : undefined, open: undefined }, { push: true })}
      >
        <Tabs.List>
          <Tabs.Tab value="rows">{t('tabs.rows')}</Tabs.Tab>
          <Tabs.Tab value="columns">{t('tabs.columns')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="rows" pt="md">
          {shown === 'rows' ? <RowsTable file={file} /> : null}
        </Tabs.Panel>
        <Tabs.Panel value="columns" pt="md">
          {shown === 'columns' ? <MappingPanel key={`${file.version}`} file={file} /> : null}
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
