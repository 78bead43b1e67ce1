import { Select, Switch, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.js';
import { RecordForm } from '../../forms/RecordForm.js';
import { useSaveForm } from '../../forms/use-save-form.js';
import { forgetTemplates, type RequestTemplate, templatesQuery } from '../../offers/templates.js';
import { tellDone } from '../../parts/toasts.js';
import { nulled } from '../../related/nulled.js';
import { useMay } from '../../session/session.js';

interface KeepFormProps {
  request: { id: string; title: string };
  close: () => void;
}

/** Keeps the lines of a request under a name, or puts them in the place of those of a template that one has. */
export function KeepForm({ request, close }: KeepFormProps) {
  const { t } = useTranslation(['procurement', 'forms']);
  const { data: kept } = useQuery(templatesQuery(true));
  const form = useSaveForm({
    initial: { instead: '', name: request.title, description: '', shared: false },
    validate: { name: (name, { instead }) => (instead || name.trim() ? null : t('forms:needed')) },
    save: ({ instead, name, description, shared }, _changes, headers) => {
      const template = kept?.data.find(({ id }) => id === instead);
      const requestId = request.id;
      if (!template)
        return answer(api.POST('/api/v1/request-templates', { headers, body: { requestId, name, description, shared } }));
      const match = { ...headers, 'If-Match': `"${template.version}"` };
      const params = { path: { id: template.id } };
      return answer(api.PATCH('/api/v1/request-templates/{id}', { params, headers: match, body: { requestId } }));
    },
    saved: ({ name }) => {
      forgetTemplates();
      tellDone(t('templates.kept', { name }));
      close();
    },
  });
  const { values, setFieldValue, getInputProps } = form.fields;
  const labels = { name: t('templates.name'), description: t('templates.description'), shared: t('templates.shared') };
  return (
    <RecordForm form={form} label={t('templates.keep')} verb={t('templates.keep')} cancel={close} labels={labels}>
      <Text size="sm" c="dimmed">
        {t('templates.keepHelp')}
      </Text>
      {kept && kept.data.length > 0 ? (
        <Select
          label={t('templates.instead')}
          description={t('templates.insteadHelp')}
          clearable
          data={kept.data.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.instead || null}
          onChange={(id) => setFieldValue('instead', id ?? '')}
        />
      ) : null}
      {values.instead ? null : <TemplateFields labels={labels} input={getInputProps} />}
    </RecordForm>
  );
}

/** Calls a template otherwise, or shares it. */
export function TemplateForm({ template, close }: { template: RequestTemplate; close: () => void }) {
  const { t } = useTranslation(['procurement', 'forms']);
  const { id } = template;
  const form = useSaveForm({
    initial: fieldsOf(template),
    version: template.version,
    validate: { name: (name) => (name.trim() ? null : t('forms:needed')) },
    save: (_values, changes, headers) =>
      answer(api.PATCH('/api/v1/request-templates/{id}', { params: { path: { id } }, headers, body: nulled(changes, 'name') })),
    saved: ({ name }) => {
      forgetTemplates();
      tellDone(t('templates.saved', { name }));
      close();
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/request-templates/{id}', { params: { path: { id } } }));
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const labels = { name: t('templates.name'), description: t('templates.description'), shared: t('templates.shared') };
  return (
    <RecordForm form={form} label={t('templates.edit')} verb={t('templates.save')} cancel={close} labels={labels}>
      <TemplateFields labels={labels} input={form.fields.getInputProps} />
    </RecordForm>
  );
}

function fieldsOf({ name, description, shared }: RequestTemplate) {
  return { name, description: description ?? '', shared };
}

interface TemplateFieldsProps {
  labels: Record<'name' | 'description' | 'shared', string>;
  input: (name: 'name' | 'description' | 'shared', options?: { type: 'checkbox' }) => object;
}

function TemplateFields({ labels, input }: TemplateFieldsProps) {
  const { t } = useTranslation('procurement');
  const mayShare = useMay('procurement.catalogue');
  return (
    <>
      <TextInput label={labels.name} required maxLength={200} data-autofocus {...input('name')} />
      <Textarea label={labels.description} autosize minRows={2} maxLength={2_000} {...input('description')} />
      {mayShare ? (
        <Switch label={labels.shared} description={t('templates.sharedHelp')} {...input('shared', { type: 'checkbox' })} />
      ) : null}
    </>
  );
}
