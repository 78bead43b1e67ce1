import { Button, Checkbox, Group, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { ConflictNotice } from '../forms/ConflictNotice.js';
import { conflictOf } from '../forms/conflict.js';
import { MoneyField } from '../forms/MoneyField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { Panel } from '../parts/Panel.js';
import { tellDone } from '../parts/toasts.js';

const before = { name: 'Pinebook 14', place: 'Berlin', notes: '' };

/** Fields in their states, a form that is refused, and two people's changes. */
export function FormParts() {
  const { t } = useTranslation('design');
  const [theirs, setTheirs] = useState(true);
  const form = useSaveForm({
    initial: before,
    version: 1,
    validate: { name: (name) => (name.trim() ? null : t('forms.needed')) },
    save: async (values) => {
      if (values.place === 'Berlin') {
        const reason = t('forms.full');
        throw new Problem('conflict', 409, reason, [{ pointer: '/place', code: 'conflict', reason }]);
      }
    },
    saved: () => tellDone(t('sample.done')),
  });
  const labels = { name: t('sample.name'), place: t('sample.place'), notes: t('forms.notes') };
  const conflict = conflictOf(
    before,
    { name: 'Pinebook 14, spare', place: 'Lisbon', notes: '' },
    { values: { name: 'Pinebook 14, lent', place: 'Berlin', notes: t('sample.comment') }, version: 2 },
  );
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Panel title={t('forms.refused')}>
        <RecordForm form={form} label={t('forms.refused')} verb={t('forms.save')} labels={labels}>
          <TextInput label={labels.name} required {...form.fields.getInputProps('name')} />
          <Select label={labels.place} data={['Berlin', 'Lisbon']} {...form.fields.getInputProps('place')} />
          <Textarea label={labels.notes} autosize minRows={2} {...form.fields.getInputProps('notes')} />
        </RecordForm>
      </Panel>
      <Panel title={t('forms.fields')}>
        <TextInput label={t('sample.name')} description={t('forms.help')} />
        <TextInput label={t('sample.name')} defaultValue="QM-1" error={t('forms.taken')} />
        <TextInput label={t('sample.name')} defaultValue="QM-1" disabled />
        <MoneyField label={t('sample.price')} initial={{ amountMinor: '129900', currency: 'EUR' }} change={() => undefined} />
        <Checkbox label={t('sample.stuck')} defaultChecked />
      </Panel>
      <Panel title={t('forms.conflict')}>
        {theirs ? (
          <ConflictNotice conflict={conflict} labels={labels} settle={() => setTheirs(false)} />
        ) : (
          <Group>
            <Button variant="default" onClick={() => setTheirs(true)}>
              {t('forms.again')}
            </Button>
          </Group>
        )}
      </Panel>
    </SimpleGrid>
  );
}
