import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { nulled } from '../related/nulled.js';
import { useMay } from '../session/session.js';
import { forgetStructure, type Unit } from './structure.js';

const fieldsOf = (unit: Unit | undefined, parentId = '') => ({
  name: unit?.name ?? '',
  code: unit?.code ?? '',
  parentId: unit ? (unit.parentId ?? '') : parentId,
  headId: unit?.headId ?? '',
});

/** A new business unit, or what is known of one. */
export function UnitForm({ unit, parentId, close }: { unit?: Unit; parentId?: string; close: () => void }) {
  const { t } = useTranslation(['organization', 'forms']);
  const mayFindPeople = useMay('people.read');
  const id = unit?.id;
  const form = useSaveForm({
    initial: fieldsOf(unit, parentId),
    ...(unit ? { version: unit.version } : {}),
    validate: { name: (name) => (name.trim() ? null : t('forms:needed')) },
    save: (values, changes, headers) =>
      id === undefined
        ? answer(api.POST('/api/v1/business-units', { headers, body: nulled(values, 'name') }))
        : answer(api.PATCH('/api/v1/business-units/{id}', { params: { path: { id } }, headers, body: nulled(changes, 'name') })),
    saved: ({ name }) => {
      forgetStructure();
      tellDone(t(unit ? 'saved' : 'added', { name }));
      close();
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/business-units/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  return (
    <RecordForm
      form={form}
      label={unit ? t('units.editTitle', { name: unit.name }) : t('units.add')}
      verb={unit ? t('units.save') : t('units.add')}
      cancel={close}
      labels={{ name: t('fields.name'), code: t('fields.code'), parentId: t('units.parent'), headId: t('units.head') }}
    >
      <TextInput label={t('fields.name')} required data-autofocus {...getInputProps('name')} />
      <TextInput label={t('fields.code')} {...getInputProps('code')} />
      <RecordPicker
        kind="business_unit"
        label={t('units.parent')}
        description={t('units.parentHelp')}
        value={values.parentId}
        change={(chosen) => setFieldValue('parentId', chosen ?? '')}
        error={errors['parentId']}
      />
      {mayFindPeople ? (
        <RecordPicker
          kind="person"
          label={t('units.head')}
          description={t('units.headHelp')}
          value={values.headId}
          change={(chosen) => setFieldValue('headId', chosen ?? '')}
          error={errors['headId']}
        />
      ) : null}
    </RecordForm>
  );
}
