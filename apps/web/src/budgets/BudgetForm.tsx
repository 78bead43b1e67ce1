import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { AmountInput } from '../forms/AmountInput.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { fromDecimals, toTyped } from '../parts/money.js';
import { tellDone } from '../parts/toasts.js';
import { useSession } from '../session/session.js';
import {
  type Budget,
  carryOvers,
  type Dimension,
  dimensionName,
  dimensions,
  forgetBudgets,
  nameOf,
  placesOf,
  recordOf,
  type Span,
  spans,
  wordName,
  wordsOf,
} from './budgets.js';
import { readThresholds } from './thresholds.rules.js';

const fieldsOf = (budget: Budget | undefined) => ({
  dimension: budget?.dimension ?? ('cost_center' as Dimension),
  value: budget?.value ?? '',
  fiscalYear: budget?.fiscalYear ?? new Date().getFullYear(),
  span: budget?.span ?? ('year' as Span),
  place: budget?.place ?? 1,
  amountMinor: budget ? toTyped(budget.amount) : '',
  reason: '',
  thresholds: (budget?.thresholds.map(({ percent }) => percent) ?? [80, 100]).join(', '),
  carryOver: budget?.carryOver ?? ('none' as Budget['carryOver']),
  note: budget?.note ?? '',
});

/** What may be spent on something and when; of one that is there, the amount with the reason it is revised for, and how it is watched. */
export function BudgetForm({ budget, close }: { budget?: Budget; close: () => void }) {
  const { t } = useTranslation(['budgets', 'forms']);
  const base = useSession()?.organization.baseCurrency ?? 'EUR';
  const currency = budget?.amount.currency ?? base;
  const id = budget?.id;
  const form = useSaveForm({
    initial: fieldsOf(budget),
    ...(budget ? { version: budget.version } : {}),
    validate: {
      value: (chosen, { dimension }) => (chosen.trim() || dimension === 'organization' ? null : t('forms:needed')),
      thresholds: (typed) => (readThresholds(typed) ? null : t('thresholdsUnreadable')),
      amountMinor: (typed) => {
        if (!typed.trim()) return t('forms:needed');
        return fromDecimals(typed, currency) === undefined ? t('forms:money.unreadable', { currency }) : null;
      },
    },
    save: ({ dimension, value, fiscalYear, span, place, reason, ...shared }, _changes, headers) => {
      const facts = {
        amountMinor: fromDecimals(shared.amountMinor, currency) ?? '',
        note: shared.note.trim() || null,
        carryOver: shared.carryOver,
        thresholds: (readThresholds(shared.thresholds) ?? []).map((percent) => ({ percent })),
      };
      if (id === undefined) {
        const about = { dimension, fiscalYear, span, place, ...(dimension === 'organization' ? {} : { value: value.trim() }) };
        return answer(api.POST('/api/v1/budgets', { headers, body: { ...about, ...facts } }));
      }
      const body = { ...facts, ...(reason.trim() ? { reason: reason.trim() } : {}) };
      return answer(api.PATCH('/api/v1/budgets/{id}', { params: { path: { id } }, headers, body }));
    },
    saved: (saved) => {
      void forgetBudgets();
      tellDone(t(budget ? 'saved' : 'added', { name: nameOf(saved) }));
      close();
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/budgets/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const { values, errors, setFieldValue, setValues, getInputProps } = form.fields;
  const labels = {
    dimension: t('fields.dimension'),
    value: dimensionName(values.dimension),
    fiscalYear: t('fields.fiscalYear'),
    span: t('fields.period'),
    place: t(`place.${values.span === 'month' ? 'month' : 'quarter'}`),
    amountMinor: t('amountIn', { currency }),
    reason: t('fields.reason'),
    thresholds: t('fields.thresholds'),
    carryOver: t('fields.carryOver'),
    note: t('fields.note'),
  };
  const record = recordOf[values.dimension];
  const known = wordsOf[values.dimension];
  return (
    <RecordForm
      form={form}
      label={budget ? t('edit') : t('add')}
      verb={budget ? t('save') : t('add')}
      cancel={close}
      labels={labels}
    >
      {budget ? null : (
        <>
          <Select
            label={labels.dimension}
            data={dimensions.map((value) => ({ value, label: dimensionName(value) }))}
            value={values.dimension}
            allowDeselect={false}
            onChange={(chosen) => setValues({ dimension: (chosen ?? 'cost_center') as Dimension, value: '' })}
          />
          {record ? (
            <RecordPicker
              key={record}
              kind={record}
              label={labels.value}
              required
              value={values.value}
              change={(chosen) => setFieldValue('value', chosen ?? '')}
              error={errors['value']}
            />
          ) : null}
          {known ? (
            <Select
              label={labels.value}
              required
              data={known.map((value) => ({ value, label: wordName(values.dimension, value) }))}
              value={values.value || null}
              onChange={(chosen) => setFieldValue('value', chosen ?? '')}
              error={errors['value']}
            />
          ) : null}
          {values.dimension === 'category' ? (
            <TextInput label={labels.value} required maxLength={200} {...getInputProps('value')} />
          ) : null}
          <NumberInput
            label={labels.fiscalYear}
            description={t('yearHelp')}
            required
            min={1990}
            max={2200}
            allowDecimal={false}
            thousandSeparator=""
            {...getInputProps('fiscalYear')}
          />
          <Select
            label={labels.span}
            data={spans.map((value) => ({ value, label: t(`spans.${value}`) }))}
            value={values.span}
            allowDeselect={false}
            onChange={(chosen) => setValues({ span: (chosen ?? 'year') as Span, place: 1 })}
          />
          {values.span === 'year' ? null : (
            <NumberInput
              label={labels.place}
              description={t('placeHelp')}
              required
              min={1}
              max={placesOf[values.span]}
              allowDecimal={false}
              {...getInputProps('place')}
            />
          )}
        </>
      )}
      <AmountInput
        currency={currency}
        label={labels.amountMinor}
        required
        {...(budget ? { 'data-autofocus': true } : {})}
        {...getInputProps('amountMinor')}
      />
      {budget ? <TextInput label={labels.reason} maxLength={500} {...getInputProps('reason')} /> : null}
      <TextInput label={labels.thresholds} description={t('thresholdsHelp')} {...getInputProps('thresholds')} />
      <Select
        label={labels.carryOver}
        description={t('carryHelp')}
        data={carryOvers.map((value) => ({ value, label: t(`carry.${value}`) }))}
        allowDeselect={false}
        {...getInputProps('carryOver')}
      />
      <Textarea label={labels.note} autosize minRows={2} maxLength={500} {...getInputProps('note')} />
    </RecordForm>
  );
}
