import { Drawer } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { Nothing } from '../parts/Nothing.js';
import { tellDone } from '../parts/toasts.js';
import { FieldGroups } from './FieldGroups.js';
import { useFieldLabel } from './FieldInput.js';
import { fieldsOf } from './item-fields.js';
import { type ItemView, itemQuery } from './item-queries.js';
import { atFields, bodyOf, type FieldValue, valuesOf } from './item-values.js';
import { itemChanged } from './move-item.js';
import { ShownValue } from './ShownValue.js';
import { useCustomFields } from './use-custom-fields.js';

/** Corrects what is known of an item, beside it. Moving it is what its verbs are for. */
export function EditItemDrawer({ item, opened, close }: { item: ItemView; opened: boolean; close: () => void }) {
  const { t } = useTranslation('item');
  return (
    <Drawer opened={opened} onClose={close} position="right" size="lg" title={t('edit.title', { tag: item.tag })}>
      {opened ? <EditItemForm item={item} close={close} /> : null}
    </Drawer>
  );
}

function EditItemForm({ item, close }: { item: ItemView; close: () => void }) {
  const { t } = useTranslation('item');
  const queries = useQueryClient();
  const own = useCustomFields(item.kind);
  const labelOf = useFieldLabel();
  const fields = useMemo(() => fieldsOf(item.kind, own), [item.kind, own]);
  const path = { id: item.id };
  const form = useSaveForm({
    initial: valuesOf(item, fields),
    version: item.version,
    save: (_values, changes: Record<string, FieldValue | undefined>, headers) =>
      atFields(answer(api.PATCH('/api/v1/items/{id}', { params: { path }, headers, body: bodyOf(changes, fields) })), fields),
    saved: () => {
      void itemChanged(queries, item.id);
      tellDone(t('edit.saved', { tag: item.tag }));
      close();
    },
    readAgain: async () => {
      const now = await queries.fetchQuery({ ...itemQuery(item.id), staleTime: 0 });
      return { values: valuesOf(now, fields), version: now.version };
    },
  });
  return (
    <RecordForm
      form={form}
      label={t('edit.title', { tag: item.tag })}
      verb={t('edit.save')}
      cancel={close}
      labels={Object.fromEntries(fields.map((field) => [field.name, labelOf(field)]))}
      show={(name, value) => {
        const field = fields.find((each) => each.name === name);
        return field && value !== '' && value !== null ? <ShownValue field={field} value={value} /> : <Nothing />;
      }}
    >
      <FieldGroups form={form} fields={fields} wide />
    </RecordForm>
  );
}
