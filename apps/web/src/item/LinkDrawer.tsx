import { Drawer, Select } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { type ItemView, itemKey } from './item-queries.js';

const linkRelations = ['uses', 'part_of', 'paired_with'] as const;
type LinkRelation = (typeof linkRelations)[number];

export function isLinkRelation(relation: string): relation is LinkRelation {
  return linkRelations.some((each) => each === relation);
}

/** Says that an item belongs together with another one, and how. */
export function LinkDrawer({ item, opened, close }: { item: ItemView; opened: boolean; close: () => void }) {
  const { t } = useTranslation('item');
  return (
    <Drawer opened={opened} onClose={close} position="right" size="md" title={t('connected.addTitle', { tag: item.tag })}>
      {opened ? <LinkForm item={item} close={close} /> : null}
    </Drawer>
  );
}

function LinkForm({ item, close }: { item: ItemView; close: () => void }) {
  const { t } = useTranslation(['item', 'forms']);
  const queries = useQueryClient();
  const initial: { relation: LinkRelation; itemId: string } = { relation: 'uses', itemId: '' };
  const form = useSaveForm({
    initial,
    validate: { itemId: (id) => (id ? null : t('forms:needed')) },
    save: (body, _changes, headers) =>
      answer(
        api.POST('/api/v1/items/{id}/links', {
          params: { path: { id: item.id } },
          headers: { 'Idempotency-Key': headers['Idempotency-Key'] },
          body,
        }),
      ),
    saved: () => {
      void queries.invalidateQueries({ queryKey: itemKey(item.id) });
      tellDone(t('connected.added'));
      close();
    },
  });
  const labels = { relation: t('connected.relation'), itemId: t('connected.other') };
  return (
    <RecordForm
      form={form}
      label={t('connected.addTitle', { tag: item.tag })}
      verb={t('connected.link')}
      cancel={close}
      labels={labels}
    >
      <Select
        label={labels.relation}
        data={linkRelations.map((value) => ({ value, label: t(`connected.how.${value}`, { tag: item.tag }) }))}
        allowDeselect={false}
        {...form.fields.getInputProps('relation')}
      />
      <RecordPicker
        kind="item"
        label={labels.itemId}
        required
        value={form.fields.values.itemId}
        change={(id) => form.fields.setFieldValue('itemId', id ?? '')}
        error={form.fields.errors['itemId']}
      />
    </RecordForm>
  );
}
