import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { nulled } from '../related/nulled.js';
import { useSession } from '../session/session.js';
import { type BillingAccount, forgetCatalog } from './catalog.js';

const fieldsOf = (account: BillingAccount | undefined, currency: string) => ({
  number: account?.number ?? '',
  name: account?.name ?? '',
  currency: account?.currency ?? currency,
  costCenterId: account?.costCenterId ?? '',
});

/** The number under which a vendor bills us. */
export function AccountForm({ vendorId, account, close }: { vendorId: string; account?: BillingAccount; close: () => void }) {
  const { t } = useTranslation(['catalog', 'forms']);
  const base = useSession()?.organization.baseCurrency ?? 'EUR';
  const id = account?.id;
  const form = useSaveForm({
    initial: fieldsOf(account, base),
    ...(account ? { version: account.version } : {}),
    validate: { number: (number) => (number.trim() ? null : t('forms:needed')) },
    save: (values, changes, headers) =>
      id === undefined
        ? answer(api.POST('/api/v1/billing-accounts', { headers, body: { ...nulled(values, 'number', 'currency'), vendorId } }))
        : answer(
            api.PATCH('/api/v1/billing-accounts/{id}', {
              params: { path: { id } },
              headers,
              body: nulled(changes, 'number', 'currency'),
            }),
          ),
    saved: ({ number }) => {
      forgetCatalog();
      tellDone(t(account ? 'saved' : 'added', { name: number }));
      close();
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/billing-accounts/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: fieldsOf(now, base), version: now.version };
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  return (
    <RecordForm
      form={form}
      label={account ? t('accounts.editTitle', { name: account.number }) : t('accounts.add')}
      verb={account ? t('accounts.save') : t('accounts.add')}
      cancel={close}
      labels={{
        number: t('fields.number'),
        name: t('fields.name'),
        currency: t('fields.currency'),
        costCenterId: t('fields.costCenterId'),
      }}
    >
      <TextInput label={t('fields.number')} required data-autofocus {...getInputProps('number')} />
      <TextInput label={t('fields.name')} {...getInputProps('name')} />
      <ChoiceField
        of="currency"
        label={t('fields.currency')}
        required
        allowDeselect={false}
        value={values.currency}
        onChange={(chosen) => setFieldValue('currency', chosen ?? values.currency)}
        error={errors['currency']}
      />
      <RecordPicker
        kind="cost_center"
        label={t('fields.costCenterId')}
        description={t('accounts.costCenterHelp')}
        value={values.costCenterId}
        change={(chosen) => setFieldValue('costCenterId', chosen ?? '')}
        error={errors['costCenterId']}
      />
    </RecordForm>
  );
}
