import { Checkbox, Group, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { nulled } from '../related/nulled.js';
import { forgetCatalog, type Vendor } from './catalog.js';

const texts = ['name', 'website', 'supportEmail', 'supportPhone', 'supportUrl', 'accountManager', 'notes'] as const;
type Fields = Record<(typeof texts)[number], string> & { isCarrier: boolean };

function fieldsOf(vendor: Vendor | undefined): Fields {
  const known = Object.fromEntries(texts.map((name) => [name, vendor?.[name] ?? ''])) as Record<(typeof texts)[number], string>;
  return { ...known, isCarrier: vendor?.isCarrier ?? false };
}

interface VendorFormProps {
  vendor?: Vendor;
  close: () => void;
  /** Told of a new one, to go there. */
  added?: (vendor: Vendor) => void;
}

/** A new vendor, or what is known of one. */
export function VendorForm({ vendor, close, added }: VendorFormProps) {
  const { t } = useTranslation(['catalog', 'forms']);
  const id = vendor?.id;
  const form = useSaveForm({
    initial: fieldsOf(vendor),
    ...(vendor ? { version: vendor.version } : {}),
    validate: { name: (name) => (name.trim() ? null : t('forms:needed')) },
    save: (values, changes, headers) =>
      id === undefined
        ? answer(api.POST('/api/v1/vendors', { headers, body: nulled(values, 'name') }))
        : answer(api.PATCH('/api/v1/vendors/{id}', { params: { path: { id } }, headers, body: nulled(changes, 'name') })),
    saved: (saved) => {
      forgetCatalog();
      tellDone(t(vendor ? 'saved' : 'added', { name: saved.name }));
      close();
      if (!vendor) added?.(saved);
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/vendors/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm
      form={form}
      label={vendor ? t('vendors.editTitle', { name: vendor.name }) : t('vendors.add')}
      verb={vendor ? t('vendors.save') : t('vendors.add')}
      cancel={close}
      labels={{ ...Object.fromEntries(texts.map((name) => [name, t(`fields.${name}`)])), isCarrier: t('fields.isCarrier') }}
    >
      <TextInput label={t('fields.name')} required data-autofocus {...getInputProps('name')} />
      <Checkbox
        label={t('fields.isCarrier')}
        description={t('vendors.carrierHelp')}
        {...getInputProps('isCarrier', { type: 'checkbox' })}
      />
      <TextInput label={t('fields.website')} type="url" placeholder="https://" {...getInputProps('website')} />
      <TextInput label={t('fields.accountManager')} {...getInputProps('accountManager')} />
      <Group grow align="flex-start" gap="sm">
        <TextInput label={t('fields.supportEmail')} type="email" {...getInputProps('supportEmail')} />
        <TextInput label={t('fields.supportPhone')} type="tel" {...getInputProps('supportPhone')} />
      </Group>
      <TextInput label={t('fields.supportUrl')} type="url" placeholder="https://" {...getInputProps('supportUrl')} />
      <Textarea label={t('fields.notes')} autosize minRows={3} {...getInputProps('notes')} />
    </RecordForm>
  );
}
