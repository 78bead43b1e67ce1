import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../forms/MoneyField.js';
import { RecordForm } from '../forms/RecordForm.js';
import type { Amount } from '../parts/money.js';
import { ChargeChangePreview } from './ChargeChangePreview.js';
import type { Charge } from './item-queries.js';
import { useChargeForm } from './use-charge-form.js';

interface Change extends Record<string, unknown> {
  amount: Amount | null;
  amountFrom: string;
}

/** Another amount from a day on; what was posted otherwise is corrected, which is shown beforehand. */
export function ChargeChangeForm({ charge, close }: { charge: Charge; close: () => void }) {
  const { t } = useTranslation(['item', 'forms']);
  const needed = t('forms:needed');
  const form = useChargeForm<Change>({
    charge,
    close,
    fieldsOf: ({ amount, postedUntil, startsOn }) => ({ amount, amountFrom: postedUntil ?? startsOn ?? '' }),
    validate: { amount: (amount) => (amount ? null : needed), amountFrom: (day) => (day ? null : needed) },
    changesOf: ({ amount, amountFrom }) => ({ ...(amount ? { amount } : {}), amountFrom }),
  });
  const { fields } = form;
  const { amount, amountFrom } = fields.values;
  const labels = { amount: t('charges.fields.amount'), amountFrom: t('charges.fields.amountFrom') };
  return (
    <RecordForm
      form={form}
      label={t('charges.changeTitle', { what: charge.description })}
      verb={t('charges.changeIt')}
      cancel={close}
      labels={labels}
    >
      <MoneyField
        label={labels.amount}
        required
        initial={charge.amount}
        error={fields.errors['amount']}
        change={(next) => fields.setFieldValue('amount', next ?? null)}
      />
      <TextInput type="date" required label={labels.amountFrom} {...fields.getInputProps('amountFrom')} />
      <ChargeChangePreview charge={charge} changes={amount && amountFrom ? { amount, amountFrom } : null} />
    </RecordForm>
  );
}
