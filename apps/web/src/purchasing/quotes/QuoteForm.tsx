import { Fieldset, FileInput, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.js';
import { AmountInput } from '../../forms/AmountInput.js';
import { RecordForm } from '../../forms/RecordForm.js';
import { RecordPicker } from '../../forms/RecordPicker.js';
import { useSaveForm } from '../../forms/use-save-form.js';
import { showNumber } from '../../parts/locale.js';
import { fromDecimals, showMoney } from '../../parts/money.js';
import { tellDone, tellFailed } from '../../parts/toasts.js';
import { type AskedFields, type AskedLine, emptyFields, quoteOf } from './quote-fields.rules.js';
import { addPaper, forgetQuotes } from './quotes.js';

interface QuoteFormProps {
  /** All in one currency. */
  lines: readonly AskedLine[];
  close: () => void;
}

/** What a vendor offers for approved lines, and the paper that says so. */
export function QuoteForm({ lines, close }: QuoteFormProps) {
  const { t } = useTranslation(['purchasing', 'forms']);
  const router = useRouter();
  const [paper, setPaper] = useState<File | null>(null);
  const currency = lines[0]?.currency ?? 'EUR';
  const readable = (text: string) => (fromDecimals(text, currency) === undefined ? t('lines.unreadable') : null);
  const form = useSaveForm({
    initial: emptyFields(lines),
    validate: {
      vendorId: (chosen) => (chosen ? null : t('forms:needed')),
      shipping: readable,
      lines: {
        unitPrice: (text: string) => (text.trim() ? readable(text) : t('forms:needed')),
        monthly: readable,
        discount: readable,
        tax: (text: string) => (/^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) ? null : t('lines.unreadable')),
        leadDays: (text: string) => (/^\d{0,4}$/.test(text.trim()) ? null : t('lines.unreadable')),
      },
    },
    save: (values, _changes, headers) =>
      answer(api.POST('/api/v1/purchase-quotes', { headers, body: quoteOf(values, currency) })),
    saved: ({ id, vendorName }) => {
      forgetQuotes();
      tellDone(t('quotes.entered', { vendor: vendorName }));
      // The quote stands whatever becomes of its paper, which can be added to it again.
      if (paper) addPaper(id, paper).catch(tellFailed);
      close();
      router.history.push(`/quotes/${id}`);
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const labels = {
    vendorId: t('fields.vendor'),
    reference: t('fields.vendorReference'),
    validUntil: t('fields.validUntil'),
    shipping: t('fields.shippingIn', { currency }),
    terms: t('fields.terms'),
  };
  return (
    <RecordForm form={form} label={t('quotes.enterTitle')} verb={t('quotes.keep')} cancel={close} labels={labels}>
      <RecordPicker
        kind="vendor"
        label={labels.vendorId}
        required
        value={values.vendorId}
        change={(id) => setFieldValue('vendorId', id ?? '')}
        error={errors['vendorId']}
      />
      <Group grow align="flex-start" gap="sm">
        <TextInput label={labels.reference} maxLength={100} {...getInputProps('reference')} />
        <TextInput type="date" label={labels.validUntil} {...getInputProps('validUntil')} />
      </Group>
      {lines.map((line, place) => (
        <LineFieldset
          key={line.id}
          line={line}
          field={(name) => getInputProps(`lines.${place}.${name}`)}
          refused={errors[`lines.${place}.requestLineId`]}
        />
      ))}
      <AmountInput currency={currency} label={labels.shipping} {...getInputProps('shipping')} />
      <Textarea label={labels.terms} autosize minRows={2} maxLength={5_000} {...getInputProps('terms')} />
      <FileInput label={t('quotes.paper')} description={t('quotes.paperHelp')} clearable value={paper} onChange={setPaper} />
    </RecordForm>
  );
}

interface LineFieldsetProps {
  line: AskedLine;
  field: (name: Exclude<keyof AskedFields, 'id'>) => object;
  /** What is wrong with the line as such. */
  refused: React.ReactNode;
}

function LineFieldset({ line: { name, quantity, currency, approvedMinor, recurs }, field, refused }: LineFieldsetProps) {
  const { t } = useTranslation('purchasing');
  const price = showMoney({ amountMinor: approvedMinor, currency });
  return (
    <Fieldset legend={t('quotes.line', { many: showNumber(quantity), name })}>
      <Stack gap="xs">
        <Text size="xs" c={refused ? 'var(--mantine-color-error)' : 'dimmed'}>
          {refused ?? t('quotes.approvedAt', { price })}
        </Text>
        <Group grow align="flex-start" gap="sm">
          <AmountInput currency={currency} required label={t('fields.unitPrice')} {...field('unitPrice')} />
          <AmountInput currency={currency} label={t('fields.discount')} {...field('discount')} />
        </Group>
        {recurs ? <AmountInput currency={currency} label={t('fields.monthly')} {...field('monthly')} /> : null}
        <Group grow align="flex-start" gap="sm">
          <TextInput inputMode="decimal" label={t('fields.taxPercent')} {...field('tax')} />
          <TextInput inputMode="numeric" label={t('fields.leadDays')} {...field('leadDays')} />
        </Group>
        <TextInput label={t('fields.note')} maxLength={2_000} {...field('note')} />
      </Stack>
    </Fieldset>
  );
}
