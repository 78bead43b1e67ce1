import { Alert, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../forms/AmountInput.js';
import { RecordForm } from '../../forms/RecordForm.js';
import { RecordPicker } from '../../forms/RecordPicker.js';
import { useSaveForm } from '../../forms/use-save-form.js';
import { fromDecimals } from '../../parts/money.js';
import type { OrderDetail } from '../purchasing.js';
import { AmendedLine } from './AmendedLine.js';
import { AmendmentReview } from './AmendmentReview.js';
import { type AmendmentPreview, previewAmendment } from './amending.js';
import { amendmentOf, standing } from './amendment-fields.rules.js';

/** Says a sent order otherwise, from what stands; what that changes is shown before it is sent. */
export function AmendForm({ order, close }: { order: OrderDetail; close: () => void }) {
  const { t } = useTranslation(['purchasing', 'forms']);
  const [preview, setPreview] = useState<AmendmentPreview>();
  const { currency, number } = order;
  const readable = (text: string) => (fromDecimals(text, currency) === undefined ? t('lines.unreadable') : null);
  const form = useSaveForm({
    initial: standing(order),
    version: order.version,
    validate: {
      reason: (text) => (text.trim() ? null : t('forms:needed')),
      shippingMinor: readable,
      lines: {
        quantity: (text: string) => (/^\d{1,6}$/.test(text.trim()) ? null : t('lines.unreadable')),
        unitPriceMinor: readable,
        recurringMinor: readable,
        discountMinor: readable,
        taxBasisPoints: (text: string) => (/^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) ? null : t('lines.unreadable')),
      },
    },
    save: (values) => previewAmendment(order, amendmentOf(order, values)),
    saved: setPreview,
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const came = order.received > 0;
  const labels = {
    reason: t('amending.why'),
    locationId: t('fields.location'),
    wantedOn: t('fields.wantedOn'),
    shippingMinor: t('fields.shippingIn', { currency }),
    terms: t('fields.terms'),
  };
  if (preview) {
    const amendment = amendmentOf(order, values);
    return <AmendmentReview {...{ order, amendment, preview, close }} back={() => setPreview(undefined)} />;
  }
  return (
    <RecordForm form={form} label={t('amending.title', { number })} verb={t('amending.look')} cancel={close} labels={labels}>
      <Text size="sm" c="dimmed">
        {t('amending.help')}
      </Text>
      {errors['lines'] ? (
        <Alert color="rose" role="alert">
          {errors['lines']}
        </Alert>
      ) : null}
      {order.lines.map((line, place) =>
        line.quantity > 0 ? (
          <AmendedLine
            key={line.id}
            line={line}
            currency={currency}
            field={(name) => getInputProps(`lines.${place}.${name}`)}
            cancelled={values.lines[place]?.quantity.trim() === '0'}
            setQuantity={(quantity) => setFieldValue(`lines.${place}.quantity`, String(quantity))}
          />
        ) : null,
      )}
      <RecordPicker
        kind="location"
        label={labels.locationId}
        value={values.locationId}
        change={(id) => setFieldValue('locationId', id ?? '')}
        error={errors['locationId']}
      />
      <Group grow align="flex-start" gap="sm">
        <TextInput type="date" label={labels.wantedOn} {...getInputProps('wantedOn')} />
        <AmountInput
          currency={currency}
          label={labels.shippingMinor}
          disabled={came}
          description={came ? t('amending.shippingStays') : undefined}
          {...getInputProps('shippingMinor')}
        />
      </Group>
      <Textarea label={labels.terms} autosize minRows={2} maxLength={5_000} {...getInputProps('terms')} />
      <Textarea label={labels.reason} required autosize minRows={2} maxLength={2_000} {...getInputProps('reason')} />
    </RecordForm>
  );
}
