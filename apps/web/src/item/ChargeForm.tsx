import { Group, NumberInput, Select, Switch, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { MoneyField } from '../forms/MoneyField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { ChargePreview } from './ChargePreview.js';
import { ChargeTerms } from './ChargeTerms.js';
import { type ChargeFields, cadences, feeIsReadable, newCharge, noCharge } from './charge-fields.js';
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
      feeMinor: (_fee, values) =>
        feeIsReadable(values) ? null : t('forms:money.unreadable', { currency: values.amount?.currency }),
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
  const text = (name: 'description' | 'startsOn' | 'endsOn') => ({
    label: t(`charges.fields.${name}`),
    ...fields.getInputProps(name),
  });
  const count = (name: 'every' | 'cycleDay' | 'leastSeats', min: number) => ({
    ...{ label: t(`charges.fields.${name}`), min, allowDecimal: false },
    ...fields.getInputProps(name),
  });
  const yes = (name: 'followsItem' | 'prorated' | 'perSeat') => ({
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
      <ChargeTerms fields={fields} />
      <Text size="sm" fw={600}>
        {t('charges.preview.title')}
      </Text>
      <ChargePreview itemId={item.id} fields={fields.values} />
    </RecordForm>
  );
}
