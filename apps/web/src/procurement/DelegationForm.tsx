import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { queries } from '../queries.js';

const empty = { delegateId: '', startsOn: '', endsOn: '' };

/** Lets somebody decide in one's place for some days. */
export function DelegationForm() {
  const { t } = useTranslation(['procurement', 'forms']);
  const needed = (text: string): string | null => (text ? null : t('forms:needed'));
  const form = useSaveForm({
    initial: empty,
    validate: { delegateId: needed, startsOn: needed, endsOn: needed },
    save: (body, _changes, headers) => answer(api.POST('/api/v1/approval-delegations', { headers, body })),
    saved: ({ delegateName }) => {
      void queries.invalidateQueries({ queryKey: ['approval-delegations'] });
      tellDone(t('standIns.added', { who: delegateName }));
      form.fields.setValues(empty);
      form.fields.resetDirty(empty);
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const labels = { delegateId: t('standIns.who'), startsOn: t('standIns.from'), endsOn: t('standIns.until') };
  return (
    <RecordForm form={form} label={t('standIns.add')} verb={t('standIns.add')} labels={labels}>
      <RecordPicker
        kind="participant"
        label={labels.delegateId}
        required
        value={values.delegateId}
        change={(id) => setFieldValue('delegateId', id ?? '')}
        error={errors['delegateId']}
      />
      <Group grow align="flex-start" gap="sm">
        <TextInput type="date" label={labels.startsOn} required {...getInputProps('startsOn')} />
        <TextInput type="date" label={labels.endsOn} required {...getInputProps('endsOn')} />
      </Group>
    </RecordForm>
  );
}
