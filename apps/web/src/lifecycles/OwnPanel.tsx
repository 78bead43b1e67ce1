import { Badge, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../parts/Nothing.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { When } from '../parts/When.js';
import { say } from '../values/say.js';
import { type OwnDefinitionRow, ownDefinitionsQuery } from './definition-queries.js';

/** The lifecycles that the organisation writes itself. */
export function OwnPanel() {
  const { t } = useTranslation('lifecycles');
  const { data: rows, error, refetch } = useQuery(ownDefinitionsQuery);
  return (
    <Panel title={t('own.title')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!rows && !error ? <LineSkeletons count={2} height={40} /> : null}
      {rows?.length === 0 ? <EmptyNotice title={t('own.none')}>{t('own.firstStep')}</EmptyNotice> : null}
      {rows && rows.length > 0 ? (
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('own.label')}</Table.Th>
              <Table.Th>{t('own.kind')}</Table.Th>
              <Table.Th>{t('own.standing')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('own.published')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  <Link to="/admin/lifecycles/$definitionId" params={{ definitionId: row.id }} className="link">
                    {row.label}
                  </Link>
                </Table.Td>
                <Table.Td>{say(row.kind)}</Table.Td>
                <Table.Td>
                  <Standing definition={row} />
                </Table.Td>
                <Table.Td visibleFrom="sm">{row.publishedAt ? <When at={row.publishedAt} /> : <Nothing />}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </Panel>
  );
}

/** Which version is published, and whether the draft says something else. */
export function Standing({
  definition: { published, changed },
}: {
  definition: Pick<OwnDefinitionRow, 'published' | 'changed'>;
}) {
  const { t } = useTranslation('lifecycles');
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 6 }}>
      {published === null ? null : (
        <Badge variant="light" color="green">
          {t('own.version', { number: String(published) })}
        </Badge>
      )}
      {changed ? (
        <Badge variant="light" color="amber">
          {t('own.draft')}
        </Badge>
      ) : null}
    </span>
  );
}
