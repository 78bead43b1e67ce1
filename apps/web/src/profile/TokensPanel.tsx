import { Button, Group, Text, Tooltip } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { DangerDialog } from '../parts/DangerDialog.js';
import { showDay } from '../parts/locale.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { tellDone } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { permissionText } from '../permissions/permission-text.js';
import { useSession } from '../session/session.js';
import { NewToken } from './NewToken.js';
import classes from './profile.module.css';

type Token = components['schemas']['TokenDto'];

/** The keys by which programs act for whoever is signed in. */
export function TokensPanel() {
  const { t } = useTranslation('profile');
  const [making, setMaking] = useState(false);
  const { data, error, refetch } = useQuery({ queryKey: ['tokens'], queryFn: () => answer(api.GET('/api/v1/tokens')) });
  const add = (
    <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setMaking(true)}>
      {t('tokens.make')}
    </Button>
  );
  return (
    <Panel title={t('tokens.title')} aside={add}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={2} height={44} /> : null}
      {data?.data.length === 0 ? <EmptyNotice title={t('tokens.none')}>{t('tokens.firstStep')}</EmptyNotice> : null}
      <ul className={classes['lines']}>
        {data?.data.map((token) => (
          <TokenLine key={token.id} token={token} />
        ))}
      </ul>
      <NewToken opened={making} close={() => setMaking(false)} />
    </Panel>
  );
}

function TokenLine({ token }: { token: Token }) {
  const { t } = useTranslation('profile');
  const session = useSession();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const { id, name, hint, scopes, expiresAt, lastUsedAt } = token;
  const whole = session?.permissions.every((permission) => scopes.includes(permission)) ?? false;
  return (
    <li className={classes['line']}>
      <IconKey size={20} stroke={1.6} aria-hidden className={classes['icon']} />
      <div className={classes['text']}>
        <Group gap={8}>
          <strong>{name}</strong>
          <Text span size="xs" c="dimmed" ff="monospace">
            …{hint}
          </Text>
        </Group>
        <Text size="xs" c="dimmed" component="div">
          <Tooltip multiline maw={320} label={scopes.map(permissionText).join(' · ')}>
            <span className="nowrap">{whole ? t('tokens.whole') : t('tokens.scopes', { count: scopes.length })}</span>
          </Tooltip>
          {' · '}
          {t('tokens.until', { day: showDay(expiresAt) })}
          {' · '}
          {lastUsedAt ? (
            <>
              {t('tokens.used')} <When at={lastUsedAt} />
            </>
          ) : (
            t('tokens.unused')
          )}
        </Text>
      </div>
      <Button size="compact-sm" variant="default" onClick={() => setAsked(true)} aria-label={t('tokens.revokeOf', { name })}>
        {t('tokens.revoke')}
      </Button>
      <DangerDialog
        opened={asked}
        close={() => setAsked(false)}
        title={t('tokens.revokeOf', { name })}
        name={name}
        verb={t('tokens.revoke')}
        act={() => answer(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } }))}
        done={() => {
          void queries.invalidateQueries({ queryKey: ['tokens'] });
          tellDone(t('tokens.revoked', { name }));
        }}
      >
        <Text size="sm">{t('tokens.revokeText')}</Text>
      </DangerDialog>
    </li>
  );
}
