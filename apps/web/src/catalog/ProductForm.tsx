import { Checkbox, Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { answer, api } from '../api/client.js';
import { MoneyField } from '../forms/MoneyField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import type { Amount } from '../parts/money.js';
import { tellDone } from '../parts/toasts.js';
import { nulled } from '../related/nulled.js';
import { say } from '../values/say.js';
import { forgetCatalog, type Product } from './catalog.js';

export const productKinds = ['asset', 'service', 'license'] as const;
export type ProductKind = (typeof productKinds)[number];
const domains = ['telecom', 'it', 'mobility'] as const;

const fieldsOf = (product: Product | undefined, kind: ProductKind) => ({
  kind: product?.kind ?? kind,
  domain: product?.domain ?? ('it' as const),
  name: product?.name ?? '',
  category: product?.category ?? '',
  manufacturer: product?.manufacturer ?? '',
  modelNumber: product?.modelNumber ?? '',
  sku: product?.sku ?? '',
  vendorId: product?.vendorId ?? '',
  listPrice: product?.listPrice ?? (null as Amount | null),
  endOfLifeMonths: product?.endOfLifeMonths ?? null,
  needsImei: product?.needsImei ?? false,
  hasStorage: product?.hasStorage ?? false,
  description: product?.description ?? '',
});

interface ProductFormProps {
  product?: Product;
  kind?: ProductKind;
  close: () => void;
  /** Told of a new one, to go there. */
  added?: (product: Product) => void;
}

/** A new product, or what is known of one; its kind stays, since its items follow that kind's lifecycle. */
export function ProductForm({ product, kind = 'asset', close, added }: ProductFormProps) {
  const { t } = useTranslation(['catalog', 'forms']);
  const id = product?.id;
  const needed = (text: string) => (text.trim() ? null : t('forms:needed'));
  const form = useSaveForm({
    initial: fieldsOf(product, kind),
    ...(product ? { version: product.version } : {}),
    validate: { name: needed, category: needed },
    save: (values, { kind: _kind, ...changes }, headers) =>
      id === undefined
        ? answer(
            api.POST('/api/v1/products', {
              headers,
              body: nulled(values, 'kind', 'domain', 'name', 'category', 'manufacturer', 'modelNumber'),
            }),
          )
        : answer(
            api.PATCH('/api/v1/products/{id}', {
              params: { path: { id } },
              headers,
              body: nulled(changes, 'domain', 'name', 'category', 'manufacturer', 'modelNumber'),
            }),
          ),
    saved: (saved) => {
      forgetCatalog();
      tellDone(t(product ? 'saved' : 'added', { name: saved.name }));
      close();
      if (!product) added?.(saved);
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/products/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: fieldsOf(now, kind), version: now.version };
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const isAsset = values.kind === 'asset';
  return (
    <RecordForm
      form={form}
      label={product ? t('products.editTitle', { name: product.name }) : t('products.add')}
      verb={product ? t('products.save') : t('products.add')}
      cancel={close}
      labels={Object.fromEntries((Object.keys(values) as Array<keyof typeof values>).map((name) => [name, t(`fields.${name}`)]))}
    >
      {product ? null : (
        <Select
          label={t('fields.kind')}
          data={productKinds.map((each) => ({ value: each, label: t(`products.kinds.${each}`) }))}
          allowDeselect={false}
          value={values.kind}
          onChange={(chosen) => {
            const next = oneOf(productKinds, chosen ?? '') ?? 'asset';
            setFieldValue('kind', next);
            if (next === 'asset') return;
            setFieldValue('needsImei', false);
            setFieldValue('hasStorage', false);
          }}
        />
      )}
      <TextInput label={t('fields.name')} required data-autofocus {...getInputProps('name')} />
      <Group grow align="flex-start" gap="sm">
        <TextInput
          label={t('fields.category')}
          required
          placeholder={t('products.categoryExample')}
          {...getInputProps('category')}
        />
        <Select
          label={t('fields.domain')}
          data={domains.map((domain) => ({ value: domain, label: say(domain) }))}
          allowDeselect={false}
          value={values.domain}
          onChange={(chosen) => setFieldValue('domain', oneOf(domains, chosen ?? '') ?? 'it')}
          error={errors['domain']}
        />
      </Group>
      <Group grow align="flex-start" gap="sm">
        <TextInput label={t('fields.manufacturer')} {...getInputProps('manufacturer')} />
        <TextInput label={t('fields.modelNumber')} {...getInputProps('modelNumber')} />
      </Group>
      <RecordPicker
        kind="vendor"
        label={t('fields.vendorId')}
        description={t('products.vendorHelp')}
        value={values.vendorId}
        change={(chosen) => setFieldValue('vendorId', chosen ?? '')}
        error={errors['vendorId']}
      />
      <TextInput label={t('fields.sku')} {...getInputProps('sku')} />
      <MoneyField
        label={t('fields.listPrice')}
        initial={values.listPrice}
        change={(amount) => setFieldValue('listPrice', amount ?? null)}
        error={errors['listPrice']}
      />
      <NumberInput
        label={t('fields.endOfLifeMonths')}
        min={1}
        allowDecimal={false}
        value={values.endOfLifeMonths ?? ''}
        onChange={(months) => setFieldValue('endOfLifeMonths', typeof months === 'number' ? months : null)}
        error={errors['endOfLifeMonths']}
      />
      {isAsset ? (
        <>
          <Checkbox label={t('fields.needsImei')} {...getInputProps('needsImei', { type: 'checkbox' })} />
          <Checkbox
            label={t('fields.hasStorage')}
            description={t('products.storageHelp')}
            {...getInputProps('hasStorage', { type: 'checkbox' })}
          />
        </>
      ) : null}
      <Textarea label={t('fields.description')} autosize minRows={3} {...getInputProps('description')} />
    </RecordForm>
  );
}
