import { Fieldset, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { AmountInput } from '../forms/AmountInput.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useRefusals } from '../forms/use-refusals.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { fromDecimals } from '../parts/money.js';
import { tellDone } from '../parts/toasts.js';
import { ContractField } from './ContractField.js';
import { changesOf, fieldsOf } from './order-fields.rules.js';
import { type OrderDetail, shown } from './purchasing.js';

/** How what is typed of a line is called where it may be refused. */
const sentAs = { unitPrice: 'unitPriceMinor', discount: 'discountMinor', tax: 'taxBasisPoints' } as const;

/** What of a draft can still be said otherwise: where to, until when, the terms, shipping, and the price of each line. */
export function OrderForm({ order, close }: { order: OrderDetail; close: () => void }) {
  const { t } = useTranslation('purchasing');
  const { currency, number } = order;
  const refusals = useRefusals();
  const form = useSaveForm({
    initial: fieldsOf(order),
    version: order.version,
    validate: {
      shipping: (text) => (fromDecimals(text, currency) === undefined ? t('lines.unreadable') : null),
      lines: {
        unitPrice: (text: string) => (fromDecimals(text, currency) === undefined ? t('lines.unreadable') : null),
        discount: (text: string) => (fromDecimals(text, currency) === undefined ? t('lines.unreadable') : null),
        tax: (text: string) => (/^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) ? null : t('lines.unreadable')),
      },
    },
    save: async (values, _changes, headers) => {
      const params = { path: { id: order.id } };
      return refusals.keep(
        answer(api.PATCH('/api/v1/purchase-orders/{id}', { params, headers, body: changesOf(values, currency) })),
      );
    },
    saved: (after) => {
      shown(after);
      tellDone(t('orders.saved', { number }));
      close();
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  // What no line in particular is refused for is told below all of them.
  const told = values.lines.some((_line, place) => refusals.at(`/lines/${place}`) !== undefined);
  const labels = {
    locationId: t('fields.location'),
    wantedOn: t('fields.wantedOn'),
    shipping: t('fields.shippingIn', { currency }),
    terms: t('fields.terms'),
    contractId: t('fields.contract'),
  };
  return (
    <RecordForm form={form} label={t('orders.editTitle', { number })} verb={t('orders.save')} cancel={close} labels={labels}>
      <RecordPicker
        kind="location"
        label={labels.locationId}
        value={values.locationId}
        change={(id) => setFieldValue('locationId', id ?? '')}
        error={errors['locationId']}
      />
      <Group grow align="flex-start" gap="sm">
        <TextInput type="date" label={labels.wantedOn} {...getInputProps('wantedOn')} />
        <AmountInput currency={currency} label={labels.shipping} {...getInputProps('shipping')} />
      </Group>
      <ContractField
        vendorId={order.vendorId}
        current={order.contractId ? { id: order.contractId, number: order.contractNumber ?? order.contractId } : undefined}
        value={values.contractId}
        change={(id) => setFieldValue('contractId', id)}
        error={errors['contractId']}
      />
      {values.lines.map(({ id, name }, place) => {
        const field = (of: keyof typeof sentAs) => {
          const { error, ...input } = getInputProps(`lines.${place}.${of}`);
          return { ...input, error: error ?? refusals.at(`/lines/${place}/${sentAs[of]}`) };
        };
        return (
          <Fieldset key={id} legend={name}>
            <Group grow align="flex-start" gap="sm">
              <AmountInput currency={currency} label={t('fields.unitPrice')} {...field('unitPrice')} />
              <AmountInput currency={currency} label={t('fields.discount')} {...field('discount')} />
              <TextInput inputMode="decimal" label={t('fields.taxPercent')} {...field('tax')} />
            </Group>
          </Fieldset>
        );
      })}
      {errors['lines'] && !told ? (
        <Text size="sm" c="var(--qm-critical)" role="alert">
          {errors['lines']}
        </Text>
      ) : null}
      <Textarea label={labels.terms} autosize minRows={2} maxLength={5_000} {...getInputProps('terms')} />
    </RecordForm>
  );
}
