import { Group, NumberInput, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../forms/AmountInput.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import type { SaveForm } from '../forms/use-save-form.js';
import type { ChargeFields } from './charge-fields.js';
import { FreeSpans } from './FreeSpans.js';

/** What may be agreed on besides the price, when a charge is added and later: contract, free time, minimum term, fee and rise. */
export function ChargeTerms({ fields }: { fields: SaveForm<ChargeFields>['fields'] }) {
  const { t } = useTranslation('item');
  const text = (name: 'feeMinor' | 'feePercent' | 'indexPercent' | 'indexOn') => ({
    label: t(`charges.fields.${name}`),
    ...fields.getInputProps(name),
  });
  const count = (name: 'freeMonths' | 'minimumMonths' | 'indexMonths', min: number) => ({
    ...{ label: t(`charges.fields.${name}`), min, allowDecimal: false },
    ...fields.getInputProps(name),
  });
  return (
    <>
      <RecordPicker
        kind="contract"
        label={t('charges.fields.contractId')}
        value={fields.values.contractId}
        error={fields.errors['contractId']}
        change={(id) => fields.setFieldValue('contractId', id ?? '')}
      />
      <Switch
        label={t('charges.fields.ratedByContract')}
        {...fields.getInputProps('ratedByContract', { type: 'checkbox' })}
        description={t('charges.fields.ratedHelp')}
      />
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
    </>
  );
}
