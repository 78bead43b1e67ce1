import { Group, NumberInput, Select, Switch, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { AmountInput } from '../forms/AmountInput.js';
import { MoneyField } from '../forms/MoneyField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { ChargePreview } from './ChargePreview.js';
import { type ChargeFields, cadences, fixedFee, newCharge, noCharge } from './charge-fields.js';
import { FreeSpans } from './FreeSpans.js';
import { type ItemView, itemKey } from './item-queries.js';

/** A new charge with what was agreed on for it; what it will post is shown while it is typed. */
export function ChargeForm({ item, close }: { item: ItemView; close: () => void }) {
  const { t } = useTranslation(['item', 'forms']);
  const queries = useQueryClient();
  const needed = t('forms:needed');
  const form = useSaveForm<ChargeFields, unknown>({
    initial: { ...noCharge, contractId: item.contract?.id ?? '' },
    validate: {
      description: (text) => (text.trim() ? null : needed),
      amount: (amount) => (amount ? null : needed),
      feeMinor: (fee, values) =>
        fee.trim() !== '' && values.amount && fixedFee(values) === undefined
          ? t('forms:money.unreadable', { currency: values.amount.currency })
          : null,
    },
    save: (values, _changes, headers) =>
      answer(
        api.POST('/api/v1/items/{id}/charges', {
          params: { path: { id: item.id } },
          headers: { 'Idempotency-Key': headers['Idempotency-Key'] },
          body: newCharge(values),
        }),
      ),
    saved: () => {
      void queries.invalidateQueries({ queryKey: itemKey(item.id) });
      tellDone(t('charges.added'));
      close();
    },
  });
  const { fields } = form;
  const text = (name: 'description' | 'startsOn' | 'endsOn' | 'feeMinor' | 'feePercent' | 'indexPercent' | 'indexOn') => ({
    label: t(`charges.fields.${name}`),
    ...fields.getInputProps(name),
  });
  const count = (name: 'every' | 'cycleDay' | 'freeMonths' | 'minimumMonths' | 'indexMonths' | 'leastSeats', min: number) => ({
    ...{ label: t(`charges.fields.${name}`), min, allowDecimal: false },
    ...fields.getInputProps(name),
  });
  const yes = (name: 'followsItem' | 'prorated' | 'perSeat' | 'ratedByContract') => ({
    label: t(`charges.fields.${name}`),
    ...fields.getInputProps(name, { type: 'checkbox' }),
  });
  const rounds = cadences.map((value) => ({ value, label: t(`charges.cadences.${value}`) }));
  const billings = (['advance', 'arrears'] as const).map((value) => ({ value, label: t(`charges.${value}`) }));
  return (
    <RecordForm form={form} label={t('charges.addTitle', { tag: item.tag })} verb={t('charges.save')} cancel={close} labels={{}}>
      <TextInput required {...text('description')} />
      <MoneyField
        label={t('charges.fields.amount')}
        required
        error={fields.errors['amount']}
        change={(amount) => fields.setFieldValue('amount', amount ?? null)}
      />
      <Group grow>
        <NumberInput {...count('every', 1)} />
        <Select label={t('charges.fields.cadence')} data={rounds} allowDeselect={false} {...fields.getInputProps('cadence')} />
      </Group>
      <Group grow>
        <Select label={t('charges.fields.billed')} data={billings} allowDeselect={false} {...fields.getInputProps('billed')} />
        <NumberInput {...count('cycleDay', 1)} max={31} />
      </Group>
      <Group grow>
        <TextInput type="date" {...text('startsOn')} />
        <TextInput type="date" {...text('endsOn')} />
      </Group>
      <Switch {...yes('followsItem')} />
      <Switch {...yes('prorated')} />
      {item.kind === 'license' ? <Switch {...yes('perSeat')} /> : null}
      {fields.values.perSeat ? <NumberInput {...count('leastSeats', 0)} /> : null}
      <RecordPicker
        kind="contract"
        label={t('charges.fields.contractId')}
        value={fields.values.contractId}
        error={fields.errors['contractId']}
        change={(id) => fields.setFieldValue('contractId', id ?? '')}
      />
      <Switch {...yes('ratedByContract')} description={t('charges.fields.ratedHelp')} />
      <Group grow>
        <NumberInput {...count('freeMonths', 0)} />
        <NumberInput {...count('minimumMonths', 1)} />
      </Group>
      <FreeSpans fields={fields} />
      <Group grow align="flex-end">
        <TextInput inputMode="decimal" {...text('feePercent')} />
        <AmountInput currency={fields.values.amount?.currency ?? ''} {...text('feeMinor')} />
      </Group>
      <Group grow align="flex-end">
        <TextInput inputMode="decimal" {...text('indexPercent')} />
        <TextInput type="date" {...text('indexOn')} />
        <NumberInput {...count('indexMonths', 1)} />
      </Group>
      <Text size="sm" fw={600}>
        {t('charges.preview.title')}
      </Text>
      <ChargePreview itemId={item.id} fields={fields.values} />
    </RecordForm>
  );
}
