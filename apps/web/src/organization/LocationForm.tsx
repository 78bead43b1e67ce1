import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { nulled } from '../related/nulled.js';
import { forgetStructure, type Place } from './structure.js';

const names = [
  'name',
  'code',
  'parentId',
  'addressLine1',
  'addressLine2',
  'postalCode',
  'city',
  'region',
  'country',
  'timeZone',
  'managerId',
  'calendarId',
] as const;
type Fields = Record<(typeof names)[number], string>;

function fieldsOf(place: Place | undefined, parentId = ''): Fields {
  const known = Object.fromEntries(names.map((name) => [name, place?.[name] ?? ''])) as Fields;
  return place ? known : { ...known, parentId };
}

/** A new location, or what is known of one. */
export function LocationForm({ place, parentId, close }: { place?: Place; parentId?: string; close: () => void }) {
  const { t } = useTranslation(['organization', 'forms']);
  const id = place?.id;
  const form = useSaveForm({
    initial: fieldsOf(place, parentId),
    ...(place ? { version: place.version } : {}),
    validate: { name: (name) => (name.trim() ? null : t('forms:needed')) },
    save: (values, changes, headers) =>
      id === undefined
        ? answer(api.POST('/api/v1/locations', { headers, body: nulled(values, 'name') }))
        : answer(api.PATCH('/api/v1/locations/{id}', { params: { path: { id } }, headers, body: nulled(changes, 'name') })),
    saved: ({ name }) => {
      forgetStructure();
      tellDone(t(place ? 'saved' : 'added', { name }));
      close();
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/locations/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const labels = Object.fromEntries(names.map((name) => [name, t(`fields.${name}`)]));
  return (
    <RecordForm
      form={form}
      label={place ? t('locations.editTitle', { name: place.name }) : t('locations.add')}
      verb={place ? t('locations.save') : t('locations.add')}
      cancel={close}
      labels={labels}
    >
      <Group grow align="flex-start" gap="sm" preventGrowOverflow={false}>
        <TextInput label={t('fields.name')} required data-autofocus {...getInputProps('name')} />
        <TextInput label={t('fields.code')} maw={120} {...getInputProps('code')} />
      </Group>
      <RecordPicker
        kind="location"
        label={t('fields.parentId')}
        description={t('locations.parentHelp')}
        value={values.parentId}
        change={(chosen) => setFieldValue('parentId', chosen ?? '')}
        error={errors['parentId']}
      />
      <TextInput label={t('fields.addressLine1')} autoComplete="off" {...getInputProps('addressLine1')} />
      <TextInput label={t('fields.addressLine2')} autoComplete="off" {...getInputProps('addressLine2')} />
      <Group grow align="flex-start" gap="sm" preventGrowOverflow={false}>
        <TextInput label={t('fields.postalCode')} maw={120} autoComplete="off" {...getInputProps('postalCode')} />
        <TextInput label={t('fields.city')} autoComplete="off" {...getInputProps('city')} />
      </Group>
      <Group grow align="flex-start" gap="sm">
        <TextInput label={t('fields.region')} autoComplete="off" {...getInputProps('region')} />
        <ChoiceField
          of="country"
          label={t('fields.country')}
          clearable
          value={values.country || null}
          onChange={(chosen) => setFieldValue('country', chosen ?? '')}
          error={errors['country']}
        />
      </Group>
      <ChoiceField
        of="timeZone"
        label={t('fields.timeZone')}
        clearable
        value={values.timeZone || null}
        onChange={(chosen) => setFieldValue('timeZone', chosen ?? '')}
        error={errors['timeZone']}
      />
      <RecordPicker
        kind="person"
        label={t('locations.manager')}
        value={values.managerId}
        change={(chosen) => setFieldValue('managerId', chosen ?? '')}
        error={errors['managerId']}
      />
      <RecordPicker
        kind="working_calendar"
        label={t('fields.calendarId')}
        description={t('locations.calendarHelp')}
        value={values.calendarId}
        change={(chosen) => setFieldValue('calendarId', chosen ?? '')}
        error={errors['calendarId']}
      />
    </RecordForm>
  );
}
