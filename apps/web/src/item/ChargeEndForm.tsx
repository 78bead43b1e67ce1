import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../forms/RecordForm.js';
import { ChargeChangePreview } from './ChargeChangePreview.js';
import type { Charge } from './item-queries.js';
import { useChargeForm } from './use-charge-form.js';

interface Ending extends Record<string, unknown> {
  endsOn: string;
}

/** The first day that is no longer charged, with what that brings back and what it costs; an end that was said can be taken back. */
export function ChargeEndForm({ charge, close }: { charge: Charge; close: () => void }) {
  const { t } = useTranslation(['item', 'forms']);
  const hasEnd = charge.endsOn !== null;
  const form = useChargeForm<Ending>({
    charge,
    close,
    fieldsOf: ({ endsOn }) => ({ endsOn: endsOn ?? '' }),
    validate: { endsOn: (day) => (day || hasEnd ? null : t('forms:needed')) },
    changesOf: ({ endsOn }) => ({ endsOn: endsOn || null }),
  });
  const { endsOn } = form.fields.values;
  const label = t('charges.fields.endsOn');
  return (
    <RecordForm
      form={form}
      label={t('charges.endTitle', { what: charge.description })}
      verb={t(hasEnd && endsOn === '' ? 'charges.goOn' : 'charges.endIt')}
      cancel={close}
      labels={{ endsOn: label }}
    >
      <TextInput
        type="date"
        label={label}
        description={hasEnd ? t('charges.goOnHelp') : undefined}
        required={!hasEnd}
        {...form.fields.getInputProps('endsOn')}
      />
      <ChargeChangePreview charge={charge} changes={endsOn || hasEnd ? { endsOn: endsOn || null } : null} />
    </RecordForm>
  );
}
