import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { nulled } from '../related/nulled.js';
import { forgetProjects, type Project } from './projects.js';

const fieldsOf = (project: Project | undefined) => ({
  code: project?.code ?? '',
  name: project?.name ?? '',
  costCenterId: project?.costCenterId ?? '',
  startsOn: project?.startsOn ?? '',
  endsOn: project?.endsOn ?? '',
});

/** A new project, or what is known of one. */
export function ProjectForm({ project, close }: { project?: Project; close: () => void }) {
  const { t } = useTranslation(['organization', 'forms']);
  const id = project?.id;
  const needed = (text: string) => (text.trim() ? null : t('forms:needed'));
  const form = useSaveForm({
    initial: fieldsOf(project),
    ...(project ? { version: project.version } : {}),
    validate: { code: needed, name: needed },
    save: (values, changes, headers) =>
      id === undefined
        ? answer(api.POST('/api/v1/projects', { headers, body: nulled(values, 'code', 'name') }))
        : answer(
            api.PATCH('/api/v1/projects/{id}', { params: { path: { id } }, headers, body: nulled(changes, 'code', 'name') }),
          ),
    saved: ({ code, name }) => {
      forgetProjects();
      tellDone(t(project ? 'saved' : 'added', { name: `${code} ${name}` }));
      close();
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/projects/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const labels = {
    code: t('fields.code'),
    name: t('fields.name'),
    costCenterId: t('fields.costCenterId'),
    startsOn: t('projects.startsOn'),
    endsOn: t('projects.endsOn'),
  };
  return (
    <RecordForm
      form={form}
      label={project ? t('projects.editTitle', { name: project.code }) : t('projects.add')}
      verb={project ? t('projects.save') : t('projects.add')}
      cancel={close}
      labels={labels}
    >
      <TextInput label={labels.code} required data-autofocus {...getInputProps('code')} />
      <TextInput label={labels.name} required {...getInputProps('name')} />
      <RecordPicker
        kind="cost_center"
        label={labels.costCenterId}
        description={t('projects.costCenterHelp')}
        value={values.costCenterId}
        change={(chosen) => setFieldValue('costCenterId', chosen ?? '')}
        error={errors['costCenterId']}
      />
      <Group grow align="flex-start" gap="sm">
        <TextInput type="date" label={labels.startsOn} {...getInputProps('startsOn')} />
        <TextInput type="date" label={labels.endsOn} {...getInputProps('endsOn')} />
      </Group>
    </RecordForm>
  );
}
