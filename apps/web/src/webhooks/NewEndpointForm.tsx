import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { snakeName } from '../forms/name-from.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { EndpointSecret } from './EndpointSecret.js';
import type { NewEndpoint } from './webhooks.js';

/** Adds an endpoint, then shows its secret, which nobody can see again afterwards. */
export function NewEndpointForm({ close }: { close: () => void }) {
  const [made, setMade] = useState<NewEndpoint>();
  return made ? <EndpointSecret endpoint={made} close={close} /> : <EndpointForm made={setMade} close={close} />;
}

function EndpointForm({ made, close }: { made: (endpoint: NewEndpoint) => void; close: () => void }) {
  const { t } = useTranslation(['webhooks', 'forms']);
  const queries = useQueryClient();
  const form = useSaveForm({
    initial: { name: '', url: '', description: '' },
    validate: {
      name: (name) => (name.trim() ? null : t('forms:needed')),
      url: (url) => (url.trim() ? null : t('forms:needed')),
    },
    save: ({ name, url, description }, _changes, headers) =>
      answer(
        api.POST('/api/v1/webhook-endpoints', {
          headers,
          body: { name: snakeName(name), url: url.trim(), description: description.trim() || null },
        }),
      ),
    saved: (endpoint) => {
      void queries.invalidateQueries({ queryKey: ['webhook-endpoints'] });
      made(endpoint);
    },
  });
  const { fields } = form;
  return (
    <RecordForm form={form} label={t('add')} verb={t('addIt')} cancel={close} labels={{}}>
      <TextInput
        label={t('name')}
        description={t('nameHelp')}
        required
        maxLength={60}
        data-autofocus
        {...fields.getInputProps('name')}
      />
      <TextInput
        label={t('url')}
        description={t('urlHelp')}
        required
        type="url"
        maxLength={2_000}
        {...fields.getInputProps('url')}
      />
      <Textarea label={t('description')} autosize minRows={2} maxLength={1_000} {...fields.getInputProps('description')} />
    </RecordForm>
  );
}
