import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { nulled } from '../related/nulled.js';
import { type CostCenter, forgetStructure, spendClasses } from './structure.js';

const fieldsOf = (center: CostCenter | undefined) => ({
  code: center?.code ?? '',
  name: center?.name ?? '',
  businessUnitId: center?.businessUnitId ?? '',
  ownerId: center?.ownerId ?? '',
  spendClass: center?.spendClass ?? null,
});

/** A new cost centre, or what is known of one. */
export function CostCenterForm({ center, close }: { center?: CostCenter; close: () => void }) {
  const { t } = useTranslation(['organization', 'forms']);
  const id = center?.id;
  const needed = (text: string) => (text.trim() ? null : t('forms:needed'));
  const form = useSaveForm({
    initial: fieldsOf(center),
    ...(center ? { version: center.version } : {}),
    validate: { code: needed, name: needed },
    save: (values, changes, headers) =>
      id === undefined
        ? answer(api.POST('/api/v1/cost-centers', { headers, body: nulled(values, 'code', 'name') }))
        : answer(
            api.PATCH('/api/v1/cost-centers/{id}', { params: { path: { id } }, headers, body: nulled(changes, 'code', 'name') }),
          ),
    saved: ({ code, name }) => {
      forgetStructure();
      tellDone(t(center ? 'saved' : 'added', { name: `${code} ${name}` }));
      close();
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/cost-centers/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  return (
    <RecordForm
      form={form}
      label={center ? t('costCenters.editTitle', { name: center.code }) : t('costCenters.add')}
      verb={center ? t('costCenters.save') : t('costCenters.add')}
      cancel={close}
      labels={{
        code: t('fields.code'),
        name: t('fields.name'),
        businessUnitId: t('fields.businessUnitId'),
        ownerId: t('costCenters.owner'),
        spendClass: t('costCenters.spendClass'),
      }}
    >
      <TextInput label={t('fields.code')} required data-autofocus {...getInputProps('code')} />
      <TextInput label={t('fields.name')} required {...getInputProps('name')} />
      <RecordPicker
        kind="business_unit"
        label={t('fields.businessUnitId')}
        value={values.businessUnitId}
        change={(chosen) => setFieldValue('businessUnitId', chosen ?? '')}
        error={errors['businessUnitId']}
      />
      <RecordPicker
        kind="person"
        label={t('costCenters.owner')}
        description={t('costCenters.ownerHelp')}
        value={values.ownerId}
        change={(chosen) => setFieldValue('ownerId', chosen ?? '')}
        error={errors['ownerId']}
      />
      <Select
        label={t('costCenters.spendClass')}
        description={t('costCenters.spendClassHelp')}
        data={spendClasses.map((value) => ({ value, label: t(`costCenters.spendClasses.${value}`) }))}
        clearable
        value={values.spendClass}
        onChange={(chosen) => setFieldValue('spendClass', chosen)}
        error={errors['spendClass']}
      />
    </RecordForm>
  );
}
