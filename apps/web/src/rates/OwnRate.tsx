import { Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { AddButton } from '../related/FormButtons.js';
import { forgetRates, today } from './rates.js';

const RATE = /^\d{1,12}([.,]\d{1,10})?$/;

/** A rate of the organisation's own, which comes before the bank's of the same day. */
export function OwnRateButton() {
  const { t } = useTranslation('rates');
  return (
    <AddButton needs="rates.edit" label={t('addOwn')}>
      {(close) => <OwnRateForm close={close} />}
    </AddButton>
  );
}

function OwnRateForm({ close }: { close: () => void }) {
  const { t } = useTranslation(['rates', 'forms']);
  const form = useSaveForm({
    initial: { day: today(), currency: 'USD', unitsPerEuro: '' },
    validate: {
      unitsPerEuro: (typed) => (RATE.test(typed.trim()) ? null : t('rates:unreadable')),
    },
    save: ({ day, currency, unitsPerEuro }, _changes, headers) =>
      answer(
        api.POST('/api/v1/exchange-rates', {
          headers,
          body: { rates: [{ day, currency, unitsPerEuro: unitsPerEuro.trim().replace(',', '.') }] },
        }),
      ),
    saved: ({ changed }) => {
      tellDone(t('rates:changed', { count: changed }));
      void forgetRates();
      close();
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const labels = { day: t('rates:day'), currency: t('rates:currency'), unitsPerEuro: t('rates:forOneEuro') };
  return (
    <RecordForm form={form} label={t('rates:addOwn')} verb={t('rates:addOwn')} cancel={close} labels={labels}>
      <Text size="sm" c="dimmed">
        {t('rates:ownHelp')}
      </Text>
      <TextInput type="date" label={labels.day} required {...getInputProps('day')} />
      <ChoiceField
        of="currency"
        label={labels.currency}
        required
        allowDeselect={false}
        value={values.currency}
        onChange={(chosen) => setFieldValue('currency', chosen ?? values.currency)}
        error={errors['currency']}
      />
      <TextInput label={labels.unitsPerEuro} required inputMode="decimal" {...getInputProps('unitsPerEuro')} />
    </RecordForm>
  );
}
