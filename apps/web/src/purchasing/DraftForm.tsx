import { Text, Textarea } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { forgetOrders } from './purchasing.js';

interface DraftFormProps {
  requestLineIds: readonly string[];
  close: () => void;
}

/** Makes drafts of approved lines: one for each vendor, currency and place. */
export function DraftForm({ requestLineIds, close }: DraftFormProps) {
  const { t } = useTranslation('purchasing');
  const router = useRouter();
  const form = useSaveForm({
    initial: { vendorId: '', locationId: '', terms: '' },
    save: ({ vendorId, locationId, terms }, _changes, headers) => {
      const body = {
        requestLineIds: [...requestLineIds],
        ...(vendorId ? { vendorId } : {}),
        ...(locationId ? { locationId } : {}),
        ...(terms.trim() ? { terms: terms.trim() } : {}),
      };
      return answer(api.POST('/api/v1/purchase-orders', { headers, body }));
    },
    saved: ({ data }) => {
      forgetOrders();
      const [first] = data;
      tellDone(t('orderable.drafted', { count: data.length, number: first?.number ?? '' }));
      close();
      router.history.push(data.length === 1 && first ? `/orders/${first.id}` : '/orders?state=draft');
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const labels = { vendorId: t('fields.vendor'), locationId: t('fields.location'), terms: t('fields.terms') };
  return (
    <RecordForm
      form={form}
      label={t('orderable.draftTitle')}
      verb={t('orderable.draft', { count: requestLineIds.length })}
      cancel={close}
      labels={labels}
    >
      <Text size="sm" c="dimmed">
        {t('orderable.grouped')}
      </Text>
      <RecordPicker
        kind="vendor"
        label={labels.vendorId}
        description={t('orderable.vendorHelp')}
        value={values.vendorId}
        change={(id) => setFieldValue('vendorId', id ?? '')}
        error={errors['vendorId']}
      />
      <RecordPicker
        kind="location"
        label={labels.locationId}
        description={t('orderable.locationHelp')}
        value={values.locationId}
        change={(id) => setFieldValue('locationId', id ?? '')}
        error={errors['locationId']}
      />
      <Textarea label={labels.terms} autosize minRows={2} maxLength={5_000} {...getInputProps('terms')} />
    </RecordForm>
  );
}
