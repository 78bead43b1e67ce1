import { Autocomplete, Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { say } from '../values/say.js';
import { type ContractDetail, forgetCatalog } from './catalog.js';
import { today } from './time-scale.js';

const chargeKinds = ['recurring', 'one_time', 'usage'] as const;
const usualUnits = ['month', 'year', 'each', 'GB', 'minute', 'user'];

interface Fields extends Record<string, unknown> {
  productId: string;
  chargeKind: (typeof chargeKinds)[number];
  rate: string;
  unit: string;
  validFrom: string;
  validUntil: string;
}

/** Agrees on a price from a day on; an open one before it ends there. */
export function RateForm({ contract, close }: { contract: ContractDetail; close: () => void }) {
  const { t } = useTranslation(['catalog', 'forms']);
  const contractId = contract.id;
  const needed = (text: string) => (text.trim() ? null : t('forms:needed'));
  const initial: Fields = { productId: '', chargeKind: 'recurring', rate: '', unit: 'month', validFrom: today(), validUntil: '' };
  const form = useSaveForm<Fields, unknown>({
    initial,
    validate: {
      productId: needed,
      unit: needed,
      validFrom: needed,
      rate: (rate) => (/^\d{1,18}([.,]\d{1,12})?$/.test(rate.trim()) ? null : t('rates.unreadable')),
    },
    save: ({ validUntil, rate, ...values }, _changes, headers) =>
      answer(
        api.POST('/api/v1/contracts/{contractId}/rates', {
          params: { path: { contractId } },
          headers,
          body: {
            productId: values.productId,
            chargeKind: values.chargeKind,
            validFrom: values.validFrom,
            unit: values.unit.trim(),
            rate: rate.trim().replace(',', '.'),
            ...(validUntil ? { validUntil } : {}),
          },
        }),
      ),
    saved: () => {
      forgetCatalog();
      tellDone(t('rates.added'));
      close();
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  return (
    <RecordForm
      form={form}
      label={t('rates.add')}
      verb={t('rates.add')}
      cancel={close}
      labels={{
        productId: t('fields.productId'),
        chargeKind: t('rates.charge'),
        rate: t('rates.rate'),
        unit: t('rates.unit'),
        validFrom: t('rates.validFrom'),
        validUntil: t('rates.validUntil'),
      }}
    >
      <RecordPicker
        kind="product"
        label={t('fields.productId')}
        required
        value={values.productId}
        change={(chosen) => setFieldValue('productId', chosen ?? '')}
        error={errors['productId']}
      />
      <Select
        label={t('rates.charge')}
        data={chargeKinds.map((kind) => ({ value: kind, label: say(kind) }))}
        allowDeselect={false}
        value={values.chargeKind}
        onChange={(chosen) => setFieldValue('chargeKind', oneOf(chargeKinds, chosen ?? '') ?? 'recurring')}
        error={errors['chargeKind']}
      />
      <Group grow align="flex-start" gap="sm">
        <TextInput
          label={t('rates.rateIn', { currency: contract.currency })}
          required
          inputMode="decimal"
          {...getInputProps('rate')}
        />
        <Autocomplete label={t('rates.unit')} required data={usualUnits} {...getInputProps('unit')} />
      </Group>
      <Group grow align="flex-start" gap="sm">
        <TextInput type="date" label={t('rates.validFrom')} required {...getInputProps('validFrom')} />
        <TextInput type="date" label={t('rates.validUntil')} {...getInputProps('validUntil')} />
      </Group>
      <p className="dimmed" style={{ margin: 0, fontSize: 13 }}>
        {t('rates.help')}
      </p>
    </RecordForm>
  );
}
