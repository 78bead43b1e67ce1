import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { type Read, useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import type { Endpoint } from './webhooks.js';

interface Fields extends Record<string, unknown> {
  url: string;
  description: string;
}

/** Where an endpoint is, and what it is for; its name stays, since steps name it. */
export function ChangeEndpointForm({ endpoint, close }: { endpoint: Endpoint; close: () => void }) {
  const { t } = useTranslation(['webhooks', 'forms']);
  const queries = useQueryClient();
  const params = { path: { id: endpoint.id } };
  const { values: initial, version } = read(endpoint);
  const form = useSaveForm<Fields, Endpoint>({
    initial,
    version,
    validate: { url: (url) => (url.trim() ? null : t('forms:needed')) },
    save: ({ url, description }, _changes, headers) =>
      answer(
        api.PATCH('/api/v1/webhook-endpoints/{id}', {
          params,
          headers,
          body: { url: url.trim(), description: description.trim() || null },
        }),
      ),
    saved: () => {
      void queries.invalidateQueries({ queryKey: ['webhook-endpoints'] });
      tellDone(t('saved', { name: endpoint.name }));
      close();
    },
    readAgain: async () => read(await answer(api.GET('/api/v1/webhook-endpoints/{id}', { params }))),
  });
  const { fields } = form;
  const labels = { url: t('url'), description: t('description') };
  return (
    <RecordForm form={form} label={t('changeOf', { name: endpoint.name })} verb={t('save')} cancel={close} labels={labels}>
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

function read({ url, description, version }: Endpoint): Read<Fields> {
  return { values: { url, description: description ?? '' }, version };
}
