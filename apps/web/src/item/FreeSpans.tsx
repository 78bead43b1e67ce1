import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../api/keys.js';
import type { SaveForm } from '../forms/use-save-form.js';
import type { ChargeFields } from './charge-fields.js';

/** Days in between that cost nothing, as many ranges as were agreed on. */
export function FreeSpans({ fields }: { fields: SaveForm<ChargeFields>['fields'] }) {
  const { t } = useTranslation('item');
  return (
    <Stack gap="xs" align="stretch">
      {fields.values.freeSpans.map(({ key }, place) => (
        <Group key={key} grow preventGrowOverflow={false} align="flex-end" wrap="nowrap">
          <TextInput type="date" label={t('charges.fields.freeFrom')} {...fields.getInputProps(`freeSpans.${place}.startsOn`)} />
          <TextInput type="date" label={t('charges.fields.freeUntil')} {...fields.getInputProps(`freeSpans.${place}.endsOn`)} />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            flex="0 0 auto"
            aria-label={t('charges.fields.freeRemove', { place: place + 1 })}
            onClick={() => fields.removeListItem('freeSpans', place)}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => fields.insertListItem('freeSpans', { key: newKey(), startsOn: '', endsOn: '' })}
      >
        {t('charges.fields.freeAdd')}
      </Button>
    </Stack>
  );
}
