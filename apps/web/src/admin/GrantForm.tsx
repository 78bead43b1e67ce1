import { Radio, SegmentedControl, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { say } from '../values/say.js';
import { roleNames } from './role-names.js';
import type { User } from './user-columns.js';

const reaches = ['everywhere', 'unit', 'location'] as const;

/** Another role, everywhere or in one unit or place and all below it. */
export function GrantForm({ user, close }: { user: User; close: () => void }) {
  const { t } = useTranslation(['admin', 'permissions', 'forms']);
  const queries = useQueryClient();
  const needed = t('forms:needed');
  const form = useSaveForm({
    initial: { role: '', reach: 'everywhere', businessUnitId: '', locationId: '' },
    validate: {
      role: (role) => (role ? null : t('grants.chooseRole')),
      businessUnitId: (id, { reach }) => (reach === 'unit' && !id ? needed : null),
      locationId: (id, { reach }) => (reach === 'location' && !id ? needed : null),
    },
    save: ({ role: wanted, reach, businessUnitId, locationId }, _changes, headers) => {
      const role = roleNames.find((each) => each === wanted) ?? 'requester';
      const where = { everywhere: {}, unit: { businessUnitId }, location: { locationId } }[reach] ?? {};
      const params = { path: { userId: user.id } };
      return answer(api.POST('/api/v1/users/{userId}/grants', { params, headers, body: { role, ...where } }));
    },
    saved: ({ role }) => {
      void queries.invalidateQueries({ queryKey: ['users'] });
      tellDone(t('grants.granted', { role: say(role), name: user.name }));
      close();
    },
  });
  const { fields } = form;
  return (
    <RecordForm form={form} label={t('grants.add')} verb={t('grants.add')} cancel={close} labels={{}}>
      <Radio.Group label={t('grants.role')} {...fields.getInputProps('role')}>
        <Stack gap="xs" mt={6}>
          {roleNames.map((role) => (
            <Radio key={role} value={role} label={say(role)} description={t(`permissions:roles.${role}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <SegmentedControl
        aria-label={t('grants.where')}
        data={reaches.map((value) => ({ value, label: t(`grants.reach.${value}`) }))}
        {...fields.getInputProps('reach')}
      />
      {fields.values.reach === 'unit' ? (
        <RecordPicker
          kind="business_unit"
          label={t('grants.unit')}
          value={fields.values.businessUnitId}
          change={(id) => fields.setFieldValue('businessUnitId', id ?? '')}
          error={fields.errors['businessUnitId']}
        />
      ) : null}
      {fields.values.reach === 'location' ? (
        <RecordPicker
          kind="location"
          label={t('grants.location')}
          value={fields.values.locationId}
          change={(id) => fields.setFieldValue('locationId', id ?? '')}
          error={fields.errors['locationId']}
        />
      ) : null}
    </RecordForm>
  );
}
