import { NumberInput, Select, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { type Convention, conventions, KEY, type Method, methods, today } from './depreciation.js';

const A_PERCENT = 100;

/** A new book with one rule for all assets; rules by category and domain are set through the API. */
export function BookForm({ close }: { close: () => void }) {
  const { t } = useTranslation(['depreciation', 'forms']);
  const form = useSaveForm({
    initial: {
      name: '',
      postsToLedger: false,
      startsOn: `${today().slice(0, 4)}-01-01`,
      method: 'straight_line' as Method,
      convention: 'full_month' as Convention,
      lifeMonths: 36,
      rate: 25,
      units: 1_000,
      salvage: 0,
    },
    validate: {
      name: (typed) => (typed.trim() ? null : t('forms:needed')),
      startsOn: (typed) => (typed ? null : t('forms:needed')),
    },
    save: ({ name, postsToLedger, startsOn, method, convention, lifeMonths, rate, units, salvage }, _changes, headers) => {
      const rule = {
        method,
        convention,
        lifeMonths,
        salvageBasisPoints: Math.round(salvage * A_PERCENT),
        ...(method === 'declining_balance' ? { rateBasisPoints: Math.round(rate * A_PERCENT) } : {}),
        ...(method === 'units_of_production' ? { totalUnits: units } : {}),
      };
      const body = { name: name.trim(), postsToLedger, startsOn, rules: [rule] };
      return answer(api.POST('/api/v1/depreciation-books', { headers, body }));
    },
    saved: ({ name }) => {
      void queries.invalidateQueries({ queryKey: KEY });
      tellDone(t('form.opened', { name }));
      close();
    },
  });
  const { values, setFieldValue, getInputProps } = form.fields;
  return (
    <RecordForm form={form} label={t('form.add')} verb={t('form.add')} cancel={close} labels={{ name: t('form.name') }}>
      <TextInput label={t('form.name')} required data-autofocus maxLength={80} {...getInputProps('name')} />
      <Switch
        label={t('form.postsToLedger')}
        description={t('form.postsHelp')}
        {...getInputProps('postsToLedger', { type: 'checkbox' })}
      />
      <TextInput
        type="date"
        label={t('form.startsOn')}
        description={t('form.startsHelp')}
        required
        {...getInputProps('startsOn')}
      />
      <Select
        label={t('form.method')}
        allowDeselect={false}
        data={methods.map((value) => ({ value, label: t(`methods.${value}`) }))}
        {...getInputProps('method')}
        onChange={(chosen) => {
          setFieldValue('method', (chosen ?? 'straight_line') as Method);
          // The printed tables are for these alone.
          if (chosen === 'macrs') {
            setFieldValue('convention', 'half_year');
            setFieldValue('lifeMonths', 60);
          }
        }}
      />
      <Select
        label={t('form.convention')}
        allowDeselect={false}
        data={conventions.map((value) => ({ value, label: t(`conventions.${value}`) }))}
        {...getInputProps('convention')}
      />
      <NumberInput
        label={t('form.lifeMonths')}
        required
        min={1}
        max={1_200}
        allowDecimal={false}
        {...getInputProps('lifeMonths')}
      />
      {values.method === 'declining_balance' ? (
        <NumberInput label={t('form.rate')} required min={0.01} max={100} decimalScale={2} {...getInputProps('rate')} />
      ) : null}
      {values.method === 'units_of_production' ? (
        <NumberInput label={t('form.units')} required min={1} allowDecimal={false} {...getInputProps('units')} />
      ) : null}
      <NumberInput label={t('form.salvage')} min={0} max={100} decimalScale={2} {...getInputProps('salvage')} />
    </RecordForm>
  );
}
