import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DangerDialog } from '../parts/DangerDialog.js';
import { FactList } from '../parts/FactList.js';
import { showMoment } from '../parts/locale.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { ChangeEndpointForm } from './ChangeEndpointForm.js';
import { RenewSecret } from './RenewSecret.js';
import { type Endpoint, removeEndpoint, setEndpointActive } from './webhooks.js';

/** An endpoint, and what can be done to it: changed, stopped for a while, given another secret, removed. */
export function EndpointDetails({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation('webhooks');
  const queries = useQueryClient();
  const may = useMay('lifecycles.define');
  const [asked, setAsked] = useState<'change' | 'secret' | 'remove'>();
  const { id, name, url, description, active, createdAt, formerSecretUntil } = endpoint;
  const settled = () => queries.invalidateQueries({ queryKey: ['webhook-endpoints'] });
  const close = (): void => setAsked(undefined);
  const switching = useMutation({
    mutationFn: () => setEndpointActive(endpoint, !active),
    onSuccess: (after) => {
      tellDone(t(active ? 'stopped' : 'started', { name }), {
        undo: async () => {
          await setEndpointActive(after, active);
          await settled();
        },
      });
    },
    onError: tellFailed,
    onSettled: settled,
  });
  return (
    <Stack gap="md">
      <FactList
        facts={[
          { label: t('url'), value: url },
          { label: t('state'), value: t(active ? 'active' : 'inactive') },
          description ? { label: t('description'), value: description } : undefined,
          { label: t('since'), value: <When at={createdAt} /> },
          formerSecretUntil && new Date(formerSecretUntil).getTime() > Date.now()
            ? { label: t('secret.formerUntil'), value: showMoment(formerSecretUntil) }
            : undefined,
        ]}
      />
      <Text size="sm" c="dimmed">
        {t('what')}
      </Text>
      {may ? (
        <Group gap="xs">
          <Button variant="default" component={Link} to={`/admin/webhooks/${id}`} size="compact-sm">
            {t('deliveries.see')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => setAsked('change')}>
            {t('change')}
          </Button>
          <Button variant="default" size="compact-sm" loading={switching.isPending} onClick={() => switching.mutate()}>
            {t(active ? 'stop' : 'start')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => setAsked('secret')}>
            {t('secret.renew')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => setAsked('remove')}>
            {t('remove')}
          </Button>
        </Group>
      ) : null}
      <RecordDrawer opened={asked === 'change'} close={close} title={t('changeOf', { name })}>
        {() => <ChangeEndpointForm endpoint={endpoint} close={close} />}
      </RecordDrawer>
      <RenewSecret endpoint={endpoint} opened={asked === 'secret'} close={close} settled={() => void settled()} />
      <DangerDialog
        opened={asked === 'remove'}
        close={close}
        title={t('removeOf', { name })}
        name={name}
        verb={t('removeIt')}
        act={() => removeEndpoint(endpoint)}
        done={() => {
          void settled();
          tellDone(t('removed', { name }));
        }}
      >
        <Text size="sm">{t('removeText')}</Text>
      </DangerDialog>
    </Stack>
  );
}
