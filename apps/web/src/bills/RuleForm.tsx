import { Group, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { nulled } from '../related/nulled.js';
import { forgetBills, type ProviderRule } from './bills.js';

const looked = ['provider', 'service', 'subAccount', 'resource'] as const;
const names = [...looked, 'tagName', 'tagValue', 'costCenterId', 'costCenterTag', 'itemId', 'vendorId'] as const;
type Fields = Record<(typeof names)[number], string>;

const fieldsOf = (rule: ProviderRule | undefined, about: Partial<Fields>): Fields =>
  Object.fromEntries(names.map((name) => [name, rule?.[name] ?? about[name] ?? ''])) as Fields;

interface RuleFormProps {
  rule?: ProviderRule;
  /** What a new one looks at. */
  about?: Partial<Fields>;
  close: () => void;
}

/** Which charges a rule looks at, and whom they are for. */
export function RuleForm({ rule, about = {}, close }: RuleFormProps) {
  const { t } = useTranslation('bills');
  const id = rule?.id;
  const form = useSaveForm({
    initial: fieldsOf(rule, about),
    ...(rule ? { version: rule.version } : {}),
    save: (values, changes, headers) =>
      id === undefined
        ? answer(api.POST('/api/v1/provider-rules', { headers, body: nulled(values) }))
        : answer(api.PATCH('/api/v1/provider-rules/{id}', { params: { path: { id } }, headers, body: nulled(changes) })),
    saved: () => {
      void forgetBills();
      tellDone(t('rules.saved'));
      close();
    },
    readAgain: async () => {
      const { rules } = await answer(api.GET('/api/v1/provider-rules'));
      const now = rules.find((each) => each.id === id);
      return { values: fieldsOf(now, about), version: now?.version ?? 1 };
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const pick = (name: 'costCenterId' | 'itemId' | 'vendorId', kind: 'cost_center' | 'item' | 'vendor') => (
    <RecordPicker
      kind={kind}
      label={t(`fields.${name}`)}
      value={values[name]}
      change={(chosen) => setFieldValue(name, chosen ?? '')}
      error={errors[name]}
    />
  );
  return (
    <RecordForm
      form={form}
      label={rule ? t('rules.edit') : t('rules.add')}
      verb={rule ? t('rules.save') : t('rules.add')}
      cancel={close}
      labels={Object.fromEntries(names.map((name) => [name, t(`fields.${name}`)]))}
    >
      <Text size="sm" c="dimmed">
        {t('rules.looks')}
      </Text>
      {looked.map((name) => (
        <TextInput key={name} label={t(`fields.${name}`)} {...getInputProps(name)} />
      ))}
      <Group grow align="flex-start" gap="sm">
        <TextInput label={t('fields.tagName')} {...getInputProps('tagName')} />
        <TextInput label={t('fields.tagValue')} {...getInputProps('tagValue')} />
      </Group>
      <Text size="sm" c="dimmed">
        {t('rules.says')}
      </Text>
      {pick('costCenterId', 'cost_center')}
      <TextInput label={t('fields.costCenterTag')} description={t('rules.tagHelp')} {...getInputProps('costCenterTag')} />
      {pick('itemId', 'item')}
      {pick('vendorId', 'vendor')}
    </RecordForm>
  );
}
