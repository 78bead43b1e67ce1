import { Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changesBetween } from '../forms/conflict.js';
import { MoneyField } from '../forms/MoneyField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { ChargeChangePreview } from './ChargeChangePreview.js';
import { ChargeTerms } from './ChargeTerms.js';
import { type ChargeFields, changedCharge, feeIsReadable, fieldsOfCharge } from './charge-fields.js';
import type { Charge } from './item-queries.js';
import { useChargeForm } from './use-charge-form.js';

const changeable = [
  ...([
    'description',
    'amount',
    'amountFrom',
    'contractId',
    'ratedByContract',
    'freeMonths',
    'freeSpans',
    'minimumMonths',
  ] as const),
  ...(['feeMinor', 'feePercent', 'indexPercent', 'indexOn', 'indexMonths'] as const),
];

/**
 * Another amount from a day on, and what was agreed on besides; what was posted otherwise is corrected, which is shown
 * beforehand. How often it comes round and in which currency stays: for that it is ended and another one added.
 */
export function ChargeChangeForm({ charge, close }: { charge: Charge; close: () => void }) {
  const { t } = useTranslation(['item', 'forms']);
  const needed = t('forms:needed');
  const { currency } = charge.amount;
  const form = useChargeForm<ChargeFields>({
    charge,
    close,
    fieldsOf: fieldsOfCharge,
    validate: {
      description: (text) => (text.trim() ? null : needed),
      amount: (amount) => {
        if (!amount) return needed;
        return amount.currency === currency ? null : t('item:charges.sameCurrency', { currency });
      },
      amountFrom: (day, { amount }) => (day || amount?.amountMinor === charge.amount.amountMinor ? null : needed),
      feeMinor: (_fee, values) => (feeIsReadable(values) ? null : t('forms:money.unreadable', { currency })),
    },
    changesOf: changedCharge,
  });
  const { fields } = form;
  const labels = Object.fromEntries(changeable.map((name) => [name, t(`charges.fields.${name}`)]));
  const changes = changedCharge(fields.values, Object.keys(changesBetween(fieldsOfCharge(charge), fields.values)));
  return (
    <RecordForm
      form={form}
      label={t('charges.changeTitle', { what: charge.description })}
      verb={t('charges.changeIt')}
      cancel={close}
      labels={labels}
    >
      <TextInput required label={t('charges.fields.description')} {...fields.getInputProps('description')} />
      <MoneyField
        label={t('charges.fields.amount')}
        required
        initial={charge.amount}
        error={fields.errors['amount']}
        change={(next) => fields.setFieldValue('amount', next ?? null)}
      />
      <TextInput type="date" label={t('charges.fields.amountFrom')} {...fields.getInputProps('amountFrom')} />
      <ChargeTerms fields={fields} />
      <Text size="xs" c="dimmed">
        {t('charges.unchangeable')}
      </Text>
      <ChargeChangePreview charge={charge} changes={changes} />
    </RecordForm>
  );
}
