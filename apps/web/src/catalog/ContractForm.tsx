import { Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { answer, api } from '../api/client.js';
import { AmountInput } from '../forms/AmountInput.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { fromDecimals, toTyped } from '../parts/money.js';
import { tellDone } from '../parts/toasts.js';
import { nulled } from '../related/nulled.js';
import { useSession } from '../session/session.js';
import { say } from '../values/say.js';
import { type Contract, type ContractDetail, forgetCatalog } from './catalog.js';

const minimumMonths = [1, 3, 6, 12] as const;
const renewals = ['none', 'manual', 'automatic'] as const;

const fieldsOf = (contract: Contract | undefined, vendorId: string, currency: string) => ({
  vendorId: contract?.vendorId ?? vendorId,
  number: contract?.number ?? '',
  name: contract?.name ?? '',
  currency: contract?.currency ?? currency,
  billingAccountId: contract?.billingAccountId ?? '',
  startsOn: contract?.startsOn ?? new Date().toISOString().slice(0, 10),
  endsOn: contract?.endsOn ?? '',
  noticeDays: contract?.noticeDays ?? 90,
  renewal: contract?.renewal ?? ('manual' as const),
  renewalMonths: contract?.renewalMonths ?? null,
  minimumMinor: contract?.minimumMinor ? toTyped({ amountMinor: contract.minimumMinor, currency: contract.currency }) : '',
  minimumMonths: contract?.minimumMonths ?? null,
  notes: contract?.notes ?? '',
});

/** The minimum as the API takes it. */
function inMinor<Values extends { minimumMinor?: string }>(values: Values, currency: string): Values {
  const { minimumMinor: typed } = values;
  return typed === undefined ? values : { ...values, minimumMinor: fromDecimals(typed, currency) ?? '' };
}

interface ContractFormProps {
  contract?: ContractDetail;
  vendorId?: string;
  close: () => void;
  /** Told of a new one, to go there. */
  added?: (contract: ContractDetail) => void;
}

/** A new contract, or the terms of one; its vendor and currency stay as they were agreed. */
export function ContractForm({ contract, vendorId = '', close, added }: ContractFormProps) {
  const { t } = useTranslation(['catalog', 'forms']);
  const base = useSession()?.organization.baseCurrency ?? 'EUR';
  const id = contract?.id;
  const needed = (text: string) => (text.trim() ? null : t('forms:needed'));
  const form = useSaveForm({
    initial: fieldsOf(contract, vendorId, base),
    ...(contract ? { version: contract.version } : {}),
    validate: {
      ...{ vendorId: needed, number: needed, name: needed, startsOn: needed },
      minimumMinor: (typed, { currency }) =>
        typed.trim() && fromDecimals(typed, currency) === undefined ? t('forms:money.unreadable', { currency }) : null,
    },
    save: (values, { vendorId: _vendor, currency: _currency, ...changes }, headers) =>
      id === undefined
        ? answer(
            api.POST('/api/v1/contracts', {
              headers,
              body: nulled(inMinor(values, values.currency), 'vendorId', 'number', 'name', 'currency', 'startsOn', 'renewal'),
            }),
          )
        : answer(
            api.PATCH('/api/v1/contracts/{id}', {
              params: { path: { id } },
              headers,
              body: nulled(inMinor(changes, values.currency), 'number', 'name', 'startsOn', 'renewal'),
            }),
          ),
    saved: (saved) => {
      forgetCatalog();
      tellDone(t(contract ? 'saved' : 'added', { name: saved.number }));
      close();
      if (!contract) added?.(saved);
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/contracts/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: fieldsOf(now, vendorId, base), version: now.version };
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const names = ['vendorId', 'number', 'name', 'currency', 'billingAccountId', 'startsOn', 'endsOn'] as const;
  const terms = ['noticeDays', 'renewal', 'renewalMonths', 'minimumMinor', 'minimumMonths', 'notes'] as const;
  return (
    <RecordForm
      form={form}
      label={contract ? t('contracts.editTitle', { name: contract.number }) : t('contracts.add')}
      verb={contract ? t('contracts.save') : t('contracts.add')}
      cancel={close}
      labels={Object.fromEntries([...names, ...terms].map((name) => [name, t(`fields.${name}`)]))}
    >
      <Group grow align="flex-start" gap="sm">
        <TextInput label={t('fields.number')} required data-autofocus {...getInputProps('number')} />
        <TextInput label={t('fields.name')} required {...getInputProps('name')} />
      </Group>
      {contract ? null : (
        <>
          <RecordPicker
            kind="vendor"
            label={t('fields.vendorId')}
            required
            value={values.vendorId}
            change={(chosen) => setFieldValue('vendorId', chosen ?? '')}
            error={errors['vendorId']}
          />
          <ChoiceField
            of="currency"
            label={t('fields.currency')}
            required
            allowDeselect={false}
            value={values.currency}
            onChange={(chosen) => setFieldValue('currency', chosen ?? values.currency)}
            error={errors['currency']}
          />
        </>
      )}
      <RecordPicker
        kind="billing_account"
        label={t('fields.billingAccountId')}
        description={t('contracts.accountHelp')}
        value={values.billingAccountId}
        change={(chosen) => setFieldValue('billingAccountId', chosen ?? '')}
        error={errors['billingAccountId']}
      />
      <Group grow align="flex-start" gap="sm">
        <TextInput type="date" label={t('fields.startsOn')} required {...getInputProps('startsOn')} />
        <TextInput
          type="date"
          label={t('fields.endsOn')}
          description={t('contracts.endHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...getInputProps('endsOn')}
        />
      </Group>
      <Group grow align="flex-start" gap="sm">
        <Select
          label={t('fields.renewal')}
          data={renewals.map((renewal) => ({ value: renewal, label: say(renewal) }))}
          allowDeselect={false}
          value={values.renewal}
          onChange={(chosen) => setFieldValue('renewal', oneOf(renewals, chosen ?? '') ?? 'none')}
          error={errors['renewal']}
        />
        <NumberInput
          label={t('fields.renewalMonths')}
          min={1}
          max={120}
          allowDecimal={false}
          disabled={values.renewal === 'none'}
          value={values.renewalMonths ?? ''}
          onChange={(months) => setFieldValue('renewalMonths', typeof months === 'number' ? months : null)}
          error={errors['renewalMonths']}
        />
      </Group>
      <NumberInput
        label={t('fields.noticeDays')}
        min={0}
        max={3650}
        allowDecimal={false}
        value={values.noticeDays}
        onChange={(days) => setFieldValue('noticeDays', typeof days === 'number' ? days : 0)}
        error={errors['noticeDays']}
      />
      <Group grow align="flex-start" gap="sm">
        <AmountInput
          currency={values.currency}
          label={t('contracts.minimum', { currency: values.currency })}
          description={t('contracts.minimumHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...getInputProps('minimumMinor')}
        />
        <Select
          label={t('fields.minimumMonths')}
          data={minimumMonths.map((months) => ({ value: String(months), label: t('contracts.months', { count: months }) }))}
          clearable
          value={values.minimumMonths === null ? null : String(values.minimumMonths)}
          onChange={(chosen) => setFieldValue('minimumMonths', chosen === null ? null : Number(chosen))}
          error={errors['minimumMonths']}
        />
      </Group>
      <Textarea label={t('fields.notes')} autosize minRows={3} {...getInputProps('notes')} />
    </RecordForm>
  );
}
