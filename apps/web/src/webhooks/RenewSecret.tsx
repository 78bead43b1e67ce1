import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DangerDialog } from '../parts/DangerDialog.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { EndpointSecret } from './EndpointSecret.js';
import { type Endpoint, type NewEndpoint, renewSecret } from './webhooks.js';

const overlaps = ['0', '24', '72', '168'] as const;

/** Another secret for an endpoint, with the time in which the other side can change over. */
export function RenewSecret({ endpoint, opened, close, settled }: RenewSecretProps) {
  const { t } = useTranslation('webhooks');
  const [keep, setKeep] = useState<string>('24');
  const [made, setMade] = useState<NewEndpoint>();
  const { name } = endpoint;
  return (
    <>
      <DangerDialog
        opened={opened}
        close={close}
        title={t('secret.renewOf', { name })}
        name={name}
        verb={t('secret.renewIt')}
        act={async () => setMade(await renewSecret(endpoint, Number(keep)))}
        done={settled}
      >
        <Stack gap="sm">
          <Text size="sm">{t('secret.renewText')}</Text>
          <NativeSelect
            label={t('secret.keep')}
            value={keep}
            data={overlaps.map((value) => ({ value, label: t(`secret.keeps.${value}`) }))}
            onChange={(event) => setKeep(event.currentTarget.value)}
          />
        </Stack>
      </DangerDialog>
      <RecordDrawer opened={made !== undefined} close={() => setMade(undefined)} title={t('secret.of', { name })}>
        {() => (made ? <EndpointSecret endpoint={made} close={() => setMade(undefined)} /> : null)}
      </RecordDrawer>
    </>
  );
}

interface RenewSecretProps {
  endpoint: Endpoint;
  opened: boolean;
  close: () => void;
  settled: () => void;
}
