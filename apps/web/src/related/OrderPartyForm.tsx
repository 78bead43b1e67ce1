import { Fieldset, Group, Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { describeParty, fieldsOf, type OrderParty, type PartyFields, partyFields } from './order-party.js';

interface OrderPartyFormProps {
  party: OrderParty;
  /** `own`, or the id of the vendor. */
  of: string;
  close: () => void;
}

/** How the papers of orders name a side: to whom, where, and by which electronic address. */
export function OrderPartyForm({ party, of, close }: OrderPartyFormProps) {
  const { t } = useTranslation('related');
  const form = useSaveForm({
    initial: fieldsOf(party),
    version: party.version,
    save: (values, _changes, headers) => describeParty(of, values, Number(headers['If-Match'].replaceAll('"', ''))),
    saved: () => {
      tellDone(t('party.saved', { name: party.name }));
      close();
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/order-parties/{party}', { params: { path: { party: of } } }));
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const { values, setFieldValue, getInputProps } = form.fields;
  const labels = Object.fromEntries(partyFields.map((name) => [name, t(`party.fields.${name}`)]));
  const field = (name: keyof PartyFields) => ({ label: t(`party.fields.${name}`), ...getInputProps(name) });
  return (
    <RecordForm form={form} label={t('party.edit')} verb={t('party.save')} cancel={close} labels={labels}>
      <TextInput description={t('party.legalHelp', { name: party.name })} maxLength={200} {...field('legalName')} />
      <Group grow align="flex-start" gap="sm">
        <TextInput maxLength={200} {...field('contactName')} />
        <TextInput type="email" {...field('orderEmail')} />
      </Group>
      {of === 'own' ? null : (
        <Select
          label={labels['locale']}
          description={t('party.localeHelp')}
          clearable
          data={(['en', 'de'] as const).map((value) => ({ value, label: t(`party.locales.${value}`) }))}
          value={values.locale || null}
          onChange={(chosen) => setFieldValue('locale', chosen ?? '')}
        />
      )}
      <TextInput maxLength={200} {...field('addressLine1')} />
      <TextInput maxLength={200} {...field('addressLine2')} />
      <Group grow align="flex-start" gap="sm">
        <TextInput maxLength={20} {...field('postalCode')} />
        <TextInput maxLength={100} {...field('city')} />
      </Group>
      <Group grow align="flex-start" gap="sm">
        <TextInput maxLength={2} description={t('party.countryHelp')} {...field('country')} />
        <TextInput maxLength={40} description={t('party.taxHelp')} {...field('taxNumber')} />
      </Group>
      <Fieldset legend={t('party.electronic')}>
        <Stack gap="xs">
          <Group grow align="flex-start" gap="sm">
            <TextInput maxLength={4} {...field('endpointScheme')} />
            <TextInput maxLength={100} {...field('endpointId')} />
          </Group>
          <Group grow align="flex-start" gap="sm">
            <TextInput maxLength={60} {...field('cxmlDomain')} />
            <TextInput maxLength={100} {...field('cxmlIdentity')} />
          </Group>
        </Stack>
      </Fieldset>
    </RecordForm>
  );
}
