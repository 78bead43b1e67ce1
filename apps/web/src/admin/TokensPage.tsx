import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { DangerDialog } from '../parts/DangerDialog.js';
import { FactList } from '../parts/FactList.js';
import { showDay } from '../parts/locale.js';
import { PageHeader } from '../parts/PageHeader.js';
import { ThingLink } from '../parts/ThingLink.js';
import { tellDone } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { permissionText } from '../permissions/permission-text.js';
import { useMay } from '../session/session.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';

type Token = components['schemas']['OrganizationTokenDto'];

/** The access tokens of all users. */
export function TokensPage() {
  const { t } = useTranslation('admin');
  const [question] = useQuestion();
  const list = useList({
    key: ['organization-tokens'],
    query: orderAndWords(question),
    read: (query, signal) => answer(api.GET('/api/v1/organization/tokens', { params: { query }, signal })),
  });
  const columns = useMemo<Column<Token>[]>(
    () => [
      { id: 'name', title: t('tokens.name'), sort: 'name', width: 260, cell: ({ name }) => name, text: ({ name }) => name },
      {
        id: 'userName',
        title: t('tokens.user'),
        sort: 'userName',
        width: 200,
        cell: ({ userName }) => userName,
        text: ({ userName }) => userName,
      },
      {
        id: 'scopes',
        title: t('tokens.scopes'),
        align: 'right',
        width: 120,
        cell: ({ scopes }) => scopes.length,
        text: ({ scopes }) => scopes.length,
      },
      {
        id: 'lastUsedAt',
        title: t('tokens.used'),
        width: 150,
        cell: ({ lastUsedAt }) => (lastUsedAt ? <When at={lastUsedAt} /> : <span className="dimmed">{t('tokens.never')}</span>),
        text: ({ lastUsedAt }) => lastUsedAt,
      },
      {
        id: 'expiresAt',
        title: t('tokens.until'),
        sort: 'expiresAt',
        width: 140,
        cell: ({ expiresAt }) => showDay(expiresAt),
        text: ({ expiresAt }) => expiresAt,
      },
      {
        id: 'createdAt',
        title: t('tokens.made'),
        sort: 'createdAt',
        width: 140,
        optional: true,
        cell: ({ createdAt }) => <When at={createdAt} />,
        text: ({ createdAt }) => createdAt,
      },
    ],
    [t],
  );
  return (
    <div className="page-full">
      <PageHeader title={t('titles.tokens')} crumbs={[{ label: t('titles.admin'), to: '/admin' }]} />
      <DataTable
        name="tokens"
        label={t('titles.tokens')}
        columns={columns}
        list={list}
        filters={<WordsFilter placeholder={t('tokens.find')} />}
        panel={{ title: ({ name }) => name, show: (token) => <TokenDetails token={token} /> }}
        empty={{ title: t('tokens.none'), text: t('tokens.noneText') }}
        views={false}
      />
    </div>
  );
}

function TokenDetails({ token }: { token: Token }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const mayRevoke = useMay('users.manage');
  const [asked, setAsked] = useState(false);
  const { id, name, hint, scopes, userId, userName, createdAt } = token;
  return (
    <Stack gap="sm">
      <FactList
        facts={[
          {
            label: t('tokens.user'),
            value: (
              <ThingLink kind="user" id={userId}>
                {userName}
              </ThingLink>
            ),
          },
          { label: t('tokens.hint'), value: `…${hint}` },
          { label: t('tokens.made'), value: <When at={createdAt} /> },
        ]}
      />
      <div>
        <Text size="sm" fw={600}>
          {t('tokens.scopes')}
        </Text>
        <ul style={{ margin: '4px 0 0', paddingLeft: 18, fontSize: 13 }}>
          {scopes.map((scope) => (
            <li key={scope}>{permissionText(scope)}</li>
          ))}
        </ul>
      </div>
      {mayRevoke ? (
        <Button variant="default" onClick={() => setAsked(true)} style={{ alignSelf: 'flex-start' }}>
          {t('tokens.revoke')}
        </Button>
      ) : null}
      <DangerDialog
        opened={asked}
        close={() => setAsked(false)}
        title={t('tokens.revokeOf', { name })}
        name={name}
        verb={t('tokens.revoke')}
        act={() => answer(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } }))}
        done={() => {
          void queries.invalidateQueries({ queryKey: ['organization-tokens'] });
          tellDone(t('tokens.revoked', { name }));
        }}
      >
        <Text size="sm">{t('tokens.revokeText')}</Text>
      </DangerDialog>
    </Stack>
  );
}
