import { Drawer, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { SecretOnce } from '../parts/SecretOnce.js';
import { ScopeChoice } from '../permissions/ScopeChoice.js';
import { type Permission, useSession } from '../session/session.js';

type Shown = components['schemas']['NewTokenShownDto'];

/** How many days a token may live; the API allows a year. */
const lives = ['7', '30', '90', '365'] as const;
const DAY_MS = 86_400_000;

/** Makes a token and shows its secret, which nobody can see again afterwards. */
export function NewToken({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation('profile');
  const [made, setMade] = useState<Shown | null>(null);
  const leave = (): void => {
    setMade(null);
    close();
  };
  return (
    <Drawer opened={opened} onClose={leave} position="right" size="md" title={made ? t('tokens.made') : t('tokens.make')}>
      {made ? <Secret token={made} close={leave} /> : <TokenForm made={setMade} close={close} />}
    </Drawer>
  );
}

function TokenForm({ made, close }: { made: (token: Shown) => void; close: () => void }) {
  const { t } = useTranslation(['profile', 'forms']);
  const queries = useQueryClient();
  const offered = useSession()?.permissions ?? [];
  const nothing: Permission[] = [];
  const form = useSaveForm({
    initial: { name: '', days: '90', reach: 'some', scopes: nothing },
    validate: {
      name: (name) => (name.trim() ? null : t('forms:needed')),
      scopes: (scopes, { reach }) => (reach === 'some' && scopes.length === 0 ? t('tokens.chooseScopes') : null),
    },
    save: ({ name, days, reach, scopes }, _changes, headers) =>
      answer(
        api.POST('/api/v1/tokens', {
          headers,
          body: {
            name: name.trim(),
            expiresAt: new Date(Date.now() + Number(days) * DAY_MS).toISOString(),
            ...(reach === 'all' ? {} : { scopes }),
          },
        }),
      ),
    saved: (token) => {
      void queries.invalidateQueries({ queryKey: ['tokens'] });
      made(token);
    },
  });
  const { fields } = form;
  return (
    <RecordForm form={form} label={t('tokens.make')} verb={t('tokens.makeIt')} cancel={close} labels={{}}>
      <TextInput
        label={t('tokens.name')}
        description={t('tokens.nameHelp')}
        maxLength={100}
        data-autofocus
        {...fields.getInputProps('name')}
      />
      <Select
        label={t('tokens.life')}
        data={lives.map((value) => ({ value, label: t('tokens.days', { count: Number(value) }) }))}
        allowDeselect={false}
        {...fields.getInputProps('days')}
      />
      <SegmentedControl
        aria-label={t('tokens.reach')}
        data={[
          { value: 'some', label: t('tokens.some') },
          { value: 'all', label: t('tokens.all') },
        ]}
        {...fields.getInputProps('reach')}
      />
      {fields.values.reach === 'some' ? (
        <ScopeChoice
          label={t('tokens.reach')}
          offered={offered}
          value={fields.values.scopes}
          change={(scopes) => fields.setFieldValue('scopes', scopes)}
          error={fields.errors['scopes']}
        />
      ) : null}
    </RecordForm>
  );
}

function Secret({ token, close }: { token: Shown; close: () => void }) {
  const { t } = useTranslation('profile');
  return (
    <SecretOnce secret={token.secret} notice={t('tokens.once')} close={close}>
      {t('tokens.use')} <code>Authorization: Bearer …{token.hint}</code>
    </SecretOnce>
  );
}
