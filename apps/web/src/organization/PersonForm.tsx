import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import type { RecordKind } from '../forms/record-sources.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { nulled } from '../related/nulled.js';
import { forgetPeople, type Person } from './people.js';

const texts = ['givenName', 'familyName', 'jobTitle', 'department', 'userName', 'employeeNumber'] as const;
const references = ['businessUnitId', 'costCenterId', 'locationId', 'managerId'] as const;
const kinds: Record<(typeof references)[number], RecordKind> = {
  businessUnitId: 'business_unit',
  costCenterId: 'cost_center',
  locationId: 'location',
  managerId: 'person',
};
const names = ['name', 'email', 'phone', ...texts, ...references] as const;
type Fields = Record<(typeof names)[number], string>;

function fieldsOf(person: Person | undefined): Fields {
  return Object.fromEntries(names.map((name) => [name, person?.[name] ?? ''])) as Fields;
}

/** Somebody new, or what is known of somebody. */
export function PersonForm({ person, close }: { person?: Person; close: () => void }) {
  const { t } = useTranslation(['organization', 'forms']);
  const id = person?.id;
  const form = useSaveForm({
    initial: fieldsOf(person),
    ...(person ? { version: person.version } : {}),
    validate: { name: (name) => (name.trim() ? null : t('forms:needed')) },
    save: (values, changes, headers) =>
      id === undefined
        ? answer(api.POST('/api/v1/people', { headers, body: nulled(values, 'name') }))
        : answer(api.PATCH('/api/v1/people/{id}', { params: { path: { id } }, headers, body: nulled(changes, 'name') })),
    saved: ({ name }) => {
      forgetPeople();
      tellDone(t(person ? 'saved' : 'added', { name }));
      close();
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/people/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const labels = Object.fromEntries(names.map((name) => [name, t(`fields.${name}`)]));
  return (
    <RecordForm
      form={form}
      label={person ? t('people.editTitle', { name: person.name }) : t('people.add')}
      verb={person ? t('people.save') : t('people.add')}
      cancel={close}
      labels={labels}
    >
      <TextInput label={t('fields.name')} required data-autofocus {...getInputProps('name')} />
      <Group grow align="flex-start" gap="sm">
        <TextInput label={t('fields.email')} type="email" {...getInputProps('email')} />
        <TextInput label={t('fields.phone')} type="tel" {...getInputProps('phone')} />
      </Group>
      {[texts.slice(0, 2), texts.slice(2, 4), texts.slice(4, 6)].map((pair) => (
        <Group grow align="flex-start" gap="sm" key={pair[0]}>
          {pair.map((name) => (
            <TextInput key={name} label={t(`fields.${name}`)} {...getInputProps(name)} />
          ))}
        </Group>
      ))}
      {references.map((name) => (
        <RecordPicker
          key={name}
          kind={kinds[name]}
          label={t(`fields.${name}`)}
          value={values[name]}
          change={(chosen) => setFieldValue(name, chosen ?? '')}
          error={errors[name]}
        />
      ))}
    </RecordForm>
  );
}
