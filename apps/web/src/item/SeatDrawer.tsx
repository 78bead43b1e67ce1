import { Drawer, SegmentedControl } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { say } from '../values/say.js';
import { type ItemView, itemKey } from './item-queries.js';

type SeatHolder = 'person' | 'item';

/** Gives a seat of a license to somebody or to a device. */
export function SeatDrawer({ item, opened, close }: { item: ItemView; opened: boolean; close: () => void }) {
  const { t } = useTranslation('item');
  return (
    <Drawer opened={opened} onClose={close} position="right" size="md" title={t('seats.assignTitle', { tag: item.tag })}>
      {opened ? <SeatForm item={item} close={close} /> : null}
    </Drawer>
  );
}

function SeatForm({ item, close }: { item: ItemView; close: () => void }) {
  const { t } = useTranslation(['item', 'forms']);
  const queries = useQueryClient();
  const initial: { kind: SeatHolder; holder: string } = { kind: 'person', holder: '' };
  const form = useSaveForm({
    initial,
    validate: { holder: (id) => (id ? null : t('forms:needed')) },
    save: ({ kind, holder }, _changes, headers) =>
      answer(
        api.POST('/api/v1/items/{id}/seats', {
          params: { path: { id: item.id } },
          headers: { 'Idempotency-Key': headers['Idempotency-Key'] },
          body: { holder: { kind, id: holder } },
        }),
      ),
    saved: () => {
      void queries.invalidateQueries({ queryKey: itemKey(item.id) });
      tellDone(t('seats.assigned'));
      close();
    },
  });
  const { kind, holder } = form.fields.values;
  const labels = { kind: t('seats.kind'), holder: t('seats.holder') };
  return (
    <RecordForm
      form={form}
      label={t('seats.assignTitle', { tag: item.tag })}
      verb={t('seats.give')}
      cancel={close}
      labels={labels}
    >
      <SegmentedControl
        aria-label={labels.kind}
        size="xs"
        value={kind}
        data={(['person', 'item'] as const).map((value) => ({ value, label: say(value) }))}
        onChange={(next) => form.fields.setValues({ kind: next === 'item' ? 'item' : 'person', holder: '' })}
      />
      <RecordPicker
        key={kind}
        kind={kind}
        label={labels.holder}
        required
        value={holder}
        change={(id) => form.fields.setFieldValue('holder', id ?? '')}
        error={form.fields.errors['holder']}
      />
    </RecordForm>
  );
}
