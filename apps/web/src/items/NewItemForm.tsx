import { SegmentedControl, Select, SimpleGrid, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { FieldGroups } from '../item/FieldGroups.js';
import { useFieldLabel } from '../item/FieldInput.js';
import { fieldsOf, type ItemKind, itemKinds } from '../item/item-fields.js';
import type { ItemView } from '../item/item-queries.js';
import { atFields, bodyOf, emptyValue, type FieldValues, valuesOf } from '../item/item-values.js';
import { useCustomFields } from '../item/use-custom-fields.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { tellDone } from '../parts/toasts.js';
import { say } from '../values/say.js';

/** All that can be told of a new item; only its name has to be. Other kinds ask other things. */
export function NewItemForm({ kind, like }: { kind: ItemKind; like: ItemView | undefined }) {
  const { t } = useTranslation(['items', 'forms']);
  const [, ask] = useQuestion();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const own = useCustomFields(kind);
  const labelOf = useFieldLabel();
  const fields = useMemo(() => fieldsOf(kind, own), [kind, own]);
  const initial = useMemo(() => {
    const known = like ? valuesOf(like, fields) : {};
    const first = fields.map(
      (field) => [field.name, (field.unique ? undefined : known[field.name]) ?? emptyValue(field)] as const,
    );
    return { ...Object.fromEntries(first), state: '' } satisfies FieldValues;
  }, [fields, like]);
  const form = useSaveForm<FieldValues, { id: string; tag: string }>({
    initial,
    validate: { name: (name) => (typeof name === 'string' && name.trim() ? null : t('forms:needed')) },
    save: (values, _changes, headers) => {
      const told = Object.fromEntries(
        Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== false),
      );
      const state = typeof values['state'] === 'string' && values['state'] !== '' ? { state: values['state'] } : {};
      const body = { ...bodyOf(told, fields), kind, name: String(values['name'] ?? '').trim(), ...state };
      const request = { headers: { 'Idempotency-Key': headers['Idempotency-Key'] }, body };
      return atFields(answer(api.POST('/api/v1/items', request)), fields);
    },
    saved: ({ id, tag }) => {
      void queries.invalidateQueries({ queryKey: ['items'] });
      tellDone(t('created', { tag }));
      void navigate({ to: '/items/$itemId', params: { itemId: id }, ignoreBlocker: true });
    },
  });
  const labels = { ...Object.fromEntries(fields.map((field) => [field.name, labelOf(field)])), state: t('state') };
  return (
    <RecordForm
      form={form}
      label={like ? t('titles.duplicate', { tag: like.tag }) : t('titles.newItem')}
      verb={t(`add.${kind}`)}
      cancel={() => void navigate({ to: '/items', search: { kind } })}
      labels={labels}
    >
      {like ? (
        <Text size="sm" c="dimmed">
          {t('duplicateText')}
        </Text>
      ) : (
        <SegmentedControl
          aria-label={t('kind')}
          style={{ alignSelf: 'flex-start' }}
          value={kind}
          onChange={(next) => ask({ kind: next })}
          data={itemKinds.map((value) => ({ value, label: say(value) }))}
        />
      )}
      <FieldGroups form={form} fields={fields} wide />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <StateField
          kind={kind}
          value={String(form.fields.values['state'] ?? '')}
          change={(state) => form.fields.setFieldValue('state', state)}
          error={form.fields.errors['state']}
        />
      </SimpleGrid>
    </RecordForm>
  );
}

interface StateFieldProps {
  kind: ItemKind;
  value: string;
  change: (state: string) => void;
  error: React.ReactNode;
}

/** Where it stands already, for what is taken over; else it begins at the beginning. */
function StateField({ kind, value, change, error }: StateFieldProps) {
  const { t } = useTranslation('items');
  const lifecycle = useLifecycles().of(kind);
  const initial = lifecycle?.states.find(({ name }) => name === lifecycle.initial)?.label ?? '';
  const takenOn = lifecycle?.states.filter(({ name }) => lifecycle.takenOnIn.includes(name)) ?? [];
  return (
    <Select
      label={t('state')}
      description={t('stateHelp')}
      placeholder={initial}
      data={takenOn.map(({ name, label }) => ({ value: name, label }))}
      value={value || null}
      onChange={(next) => change(next ?? '')}
      error={error}
      clearable
    />
  );
}
