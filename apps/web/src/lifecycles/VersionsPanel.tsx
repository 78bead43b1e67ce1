import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../parts/Nothing.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { When } from '../parts/When.js';
import { type OwnDefinition, versionsQuery } from './definition-queries.js';

/** What was published, with what was new in it; each can be taken out as a file. */
export function VersionsPanel({ definition }: { definition: OwnDefinition }) {
  const { t } = useTranslation('lifecycles');
  const { data: versions, error, refetch } = useQuery(versionsQuery(definition.id));
  return (
    <Panel title={t('tabs.versions')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!versions && !error ? <LineSkeletons count={2} /> : null}
      {versions?.length === 0 ? <EmptyNotice title={t('versions.none')}>{t('versions.firstStep')}</EmptyNotice> : null}
      {versions && versions.length > 0 ? (
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('versions.number')}</Table.Th>
              <Table.Th>{t('versions.note')}</Table.Th>
              <Table.Th>{t('versions.by')}</Table.Th>
              <Table.Th>{t('versions.file')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {versions.map(({ number, note, publishedBy, publishedAt }) => (
              <Table.Tr key={number}>
                <Table.Td className="tabular" fw={600}>
                  {number}
                </Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{note ?? <Nothing />}</Table.Td>
                <Table.Td>
                  {publishedBy} · <When at={publishedAt} />
                </Table.Td>
                <Table.Td>
                  <a
                    className="link"
                    href={`/api/v1/lifecycles/${definition.name}/document?version=${number}`}
                    download={`${definition.name}-${number}.json`}
                    aria-label={t('versions.exportOf', { number: String(number) })}
                  >
                    {t('export')}
                  </a>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </Panel>
  );
}
