import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { fromDecimals, toDecimals } from '../parts/money.js';
import { tellDone } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { useSession } from '../session/session.js';
import type { Budget } from './reports.js';

const fieldsOf = (budget: Budget | undefined) => ({
  costCenterId: budget?.costCenterId ?? '',
  fiscalYear: budget?.fiscalYear ?? new Date().getFullYear(),
  amountMinor: budget ? toDecimals(budget.amount) : '',
  note: budget?.note ?? '',
});

/** What a cost centre may spend in a fiscal year; of one that is there, the amount and the note. */
export function BudgetForm({ budget, close }: { budget?: Budget; close: () => void }) {
  const { t } = useTranslation(['reports', 'forms']);
  const base = useSession()?.organization.baseCurrency ?? 'EUR';
  const currency = budget?.amount.currency ?? base;
  const id = budget?.id;
  const form = useSaveForm({
    initial: fieldsOf(budget),
    ...(budget ? { version: budget.version } : {}),
    validate: {
      costCenterId: (chosen) => (chosen ? null : t('forms:needed')),
      amountMinor: (typed) => {
        if (!typed.trim()) return t('forms:needed');
        return fromDecimals(typed, currency) === undefined ? t('forms:money.unreadable', { currency }) : null;
      },
    },
    save: ({ costCenterId, fiscalYear, amountMinor: typed, note }, _changes, headers) => {
      const facts = { amountMinor: fromDecimals(typed, currency) ?? '', note: note.trim() || null };
      return id === undefined
        ? answer(api.POST('/api/v1/budgets', { headers, body: { costCenterId, fiscalYear, ...facts } }))
        : answer(api.PATCH('/api/v1/budgets/{id}', { params: { path: { id } }, headers, body: facts }));
    },
    saved: ({ costCenterCode, costCenter, fiscalYear }) => {
      void queries.invalidateQueries({ queryKey: ['budgets'] });
      tellDone(t(budget ? 'budgets.saved' : 'budgets.added', { name: `${costCenterCode} ${costCenter} ${fiscalYear}` }));
      close();
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/budgets/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const labels = {
    costCenterId: t('fields.costCenter'),
    fiscalYear: t('fields.fiscalYear'),
    amountMinor: t('budgets.amount', { currency }),
    note: t('fields.note'),
  };
  return (
    <RecordForm
      form={form}
      label={budget ? t('budgets.edit') : t('budgets.add')}
      verb={budget ? t('budgets.save') : t('budgets.add')}
      cancel={close}
      labels={labels}
    >
      {budget ? null : (
        <>
          <RecordPicker
            kind="cost_center"
            label={labels.costCenterId}
            required
            value={values.costCenterId}
            change={(chosen) => setFieldValue('costCenterId', chosen ?? '')}
            error={errors['costCenterId']}
          />
          <NumberInput
            label={labels.fiscalYear}
            description={t('budgets.yearHelp')}
            required
            min={1990}
            max={2200}
            allowDecimal={false}
            thousandSeparator=""
            {...getInputProps('fiscalYear')}
          />
        </>
      )}
      <TextInput label={labels.amountMinor} inputMode="decimal" required data-autofocus {...getInputProps('amountMinor')} />
      <Textarea label={labels.note} autosize minRows={2} maxLength={500} {...getInputProps('note')} />
    </RecordForm>
  );
}
