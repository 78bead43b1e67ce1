import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { snakeName } from '../forms/name-from.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { tellDone } from '../parts/toasts.js';
import { say } from '../values/say.js';
import type { SubState } from './SubStateList.js';

interface SubStateFormProps {
  /** The one that is renamed; absent for a new one. */
  subState: SubState | undefined;
  close: () => void;
  changed: () => void;
}

const valuesOf = (subState: SubState | undefined) => ({ state: '', label: subState?.label ?? '', name: '' });

/** A finer state: where it belongs holds for good, what it is called does not. */
export function SubStateForm({ subState, close, changed }: SubStateFormProps) {
  const { t } = useTranslation(['admin', 'forms']);
  const lifecycles = useLifecycles();
  const needed = t('forms:needed');
  const form = useSaveForm({
    initial: valuesOf(subState),
    ...(subState ? { version: subState.version } : {}),
    validate: {
      state: (state) => (subState || state ? null : needed),
      label: (label) => (label.trim() ? null : needed),
    },
    save: ({ state: place, label, name }, _changes, headers) => {
      if (subState) {
        const params = { path: { id: subState.id } };
        return answer(api.PATCH('/api/v1/sub-states/{id}', { params, headers, body: { label: label.trim() } }));
      }
      const [definition = '', state = ''] = place.split('/');
      const body = { definition, state, label: label.trim(), name: name || snakeName(label) };
      return answer(api.POST('/api/v1/sub-states', { headers, body }));
    },
    saved: ({ label }) => {
      changed();
      tellDone(t('own.saved', { label }));
      close();
    },
    ...(subState
      ? {
          readAgain: async () => {
            const now = await answer(api.GET('/api/v1/sub-states/{id}', { params: { path: { id: subState.id } } }));
            return { values: valuesOf(now), version: now.version };
          },
        }
      : {}),
  });
  const { fields } = form;
  const verb = subState ? t('own.save') : t('subStates.add');
  return (
    <RecordForm form={form} label={verb} verb={verb} cancel={close} labels={{ label: t('own.label') }}>
      {subState ? null : (
        <Select
          label={t('subStates.state')}
          searchable
          data={lifecycles.all.map(({ name, states }) => ({
            group: say(`${name}s`),
            items: states.map((state) => ({ value: `${name}/${state.name}`, label: state.label })),
          }))}
          {...fields.getInputProps('state')}
          value={fields.values.state || null}
          onChange={(state) => fields.setFieldValue('state', state ?? '')}
        />
      )}
      <TextInput label={t('own.label')} maxLength={100} {...fields.getInputProps('label')} />
      {subState ? null : (
        <TextInput
          label={t('fields.name')}
          description={t('fields.nameHelp')}
          placeholder={snakeName(fields.values.label)}
          maxLength={60}
          {...fields.getInputProps('name')}
        />
      )}
    </RecordForm>
  );
}
