import { MultiSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RecordPicker } from '../forms/RecordPicker.js';
import { say } from '../values/say.js';
import { type Audience, roles as known } from './offer-fields.rules.js';

interface AudienceFieldsProps {
  audience: Audience;
  roles: string[];
  units: readonly string[];
  changeRoles: (roles: string[]) => void;
  changeUnits: (ids: string[]) => void;
}

/** Which roles or units may ask for an offer, where not everybody may. */
export function AudienceFields({ audience, roles, units, changeRoles, changeUnits }: AudienceFieldsProps) {
  const { t } = useTranslation('shop');
  if (audience === 'roles') {
    return (
      <MultiSelect
        label={t('fields.roles')}
        data={known.map((value) => ({ value, label: say(value) }))}
        value={roles}
        onChange={changeRoles}
      />
    );
  }
  if (audience === 'everybody') return null;
  return (
    <Stack gap="xs">
      {[...units, ''].map((id) => (
        <RecordPicker
          key={id || `after ${units.length}`}
          kind="business_unit"
          label={t(id || units.length === 0 ? 'fields.unit' : 'fields.oneMoreUnit')}
          value={id}
          change={(chosen) => {
            const others = units.filter((each) => each !== id && each !== chosen);
            changeUnits(chosen === undefined ? others : [...others, chosen]);
          }}
        />
      ))}
    </Stack>
  );
}
